/**
 * The values that the stages hand to each other. They know nothing else of the program.
 *
 * <p>One word for each thing, in code, messages and documents:
 *
 * <ul>
 *   <li><b>film</b>: the finished product. "Video" is the web app's word and that of file formats.
 *   <li><b>brief</b>: what the operator asked for.
 *   <li><b>project</b>: one film in the making, or made, with all that is recorded of it.
 *   <li><b>run</b>: one attempt to make a project's film. A restart is a new run of the same project.
 *   <li><b>stage</b>: a kind of work, with a package of its own; the Spring Batch Step that does it is a <b>step</b>.
 *   <li><b>script</b>: title, description, tags and the scenes' texts.
 *   <li><b>scene</b>: a part of the script, narrated in one go.
 *   <li><b>narration</b>: a scene's text as it is spoken, and its sound. A <b>voice</b> speaks it, by a speech engine.
 *   <li><b>shot</b>: a picture's place in a scene. Its picture is footage or an illustration.
 *   <li><b>footage</b>: pictures that were found. A <b>clip</b> moves, a <b>still</b> does not; a <b>candidate</b> is
 *       one that a source offers.
 *   <li><b>illustration</b>: a picture that was drawn.
 *   <li><b>source</b>: where footage comes from; of a script, the text that it is made of.
 *   <li><b>fetch</b>: get footage or a model from its source. A <b>download</b> is the transfer of one file.
 *   <li><b>segment</b>: a scene's encoded pictures, ready to be joined.
 *   <li><b>duration</b>: how long something lasts.
 *   <li><b>night</b>: the films that were made by one call of {@code nightly}; an <b>entry</b> of the <b>queue</b> is a
 *       film that a night is to make.
 *   <li><b>workspace</b>: the folder of the database and of all files that are made.
 * </ul>
 */
@NullMarked
package dev.aivideo.project;

import org.jspecify.annotations.NullMarked;
