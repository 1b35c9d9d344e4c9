package dev.aivideo.cli.options;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Settings;
import dev.aivideo.cli.workbench.VoiceCatalogue;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.documents.DocumentException;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.CaptionChoice;
import dev.aivideo.project.FilmFormat;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.GivenText;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.WritingStyle;
import dev.aivideo.script.GivenScript;
import dev.aivideo.script.ScriptException;
import dev.aivideo.script.openai.OpenAiProperties;
import dev.aivideo.script.openai.StyleProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of a film, given as options or as parameters of a Spring Batch Job. */
public final class ProduceOptions {
    static final String DEFAULT_TOPIC = "Russian invasion of Ukraine";
    static final String DEFAULT_DURATION_S = "300";
    static final String DEFAULT_VOICE = "af_sky";

    @Option(
            names = "--topic",
            paramLabel = "TEXT",
            description = "What the film is about, 1 to 200 characters. Default: " + DEFAULT_TOPIC + ".")
    @Nullable
    String topic;

    @Option(
            names = "--duration",
            paramLabel = "SECONDS",
            description = "Length of the film in seconds, 10 to 7200. Default: " + DEFAULT_DURATION_S + ".")
    @Nullable
    String duration;

    @Option(
            names = "--source",
            paramLabel = "FILE|ADDRESS",
            description =
                    "Text to make the narration from: Markdown, plain text, HTML, PDF, DOCX, ODT, EPUB, SRT or VTT"
                            + " (at most 50 MB), or the address of a page. May be given several times."
                            + " Default: a file of config/sources that fits the topic.")
    List<String> sources = new ArrayList<>();

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description =
                    "A finished script as JSON, used unchanged, except that tags and stage directions are removed:"
                            + " scenes with text and, optionally, visual_keywords. Default: none.")
    @Nullable
    String script;

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            description = "Voice of the narration; 'voices' lists the names. Default: " + DEFAULT_VOICE + ".")
    @Nullable
    String voice;

    @Mixin
    PictureOptions picture = new PictureOptions();

    @Option(
            names = "--captions",
            paramLabel = "WHERE",
            description =
                    "off: none. sidecar: in .srt, .vtt and .ass files. burned: in the picture as well. plain, box, karaoke,"
                            + " big: burned in that style. Default: burned, as the film's style has it.")
    @Nullable
    String captions;

    @Option(
            names = "--style",
            paramLabel = "NAME",
            description = "Colours, logo, captions, music and course of the film: a file of config/styles, without"
                    + " .yml. Default: aivideo.style.name.")
    @Nullable
    String style;

    @Option(
            names = "--music",
            paramLabel = "WHICH",
            description = "none: no music. bed: a quiet one made by the program. auto: a file of the folder music that"
                    + " fits, else such a bed. NAME: that file of the folder. Default: as the style has it.")
    @Nullable
    String music;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language that a language model writes in, a BCP 47 tag such as en or de-AT; the voice must"
                    + " speak it. Default: aivideo.script.language.")
    @Nullable
    String language;

    @Option(
            names = "--tone",
            paramLabel = "TEXT",
            description = "Tone that a language model writes in, in your words: \"dry and calm\"."
                    + " Default: aivideo.script.tone.")
    @Nullable
    String tone;

    @Option(
            names = "--persona",
            paramLabel = "NAME",
            description =
                    "Who a language model writes as: a file of config/personas, without .md, or a persona of the web app."
                            + " Default: aivideo.script.persona.")
    @Nullable
    String persona;

    @Option(names = "--offline", description = "Do not use the network: fetch neither models nor pictures.")
    boolean offline;

    @Option(
            names = "--spring.batch.job.name",
            paramLabel = "JOB",
            description = "For schedulers that launch Spring Batch Jobs by name; the only one is "
                    + JobParameterArguments.JOB_NAME + ".")
    @Nullable
    String jobName;

    @Parameters(
            paramLabel = "NAME=VALUE",
            arity = "0..*",
            description = "The same as parameters of a Spring Batch Job: topic=... duration=60, also with a type,"
                    + " duration=60,java.lang.Long,true.")
    public List<String> words = new ArrayList<>();

    /**
     * Set the options that were given as job parameters.
     *
     * @throws RefusedException if one is unknown, or given as an option as well with another value
     */
    public void readWords(WorkspaceOption place) {
        Map<String, String> given = JobParameterArguments.parse(words);
        JobParameterArguments.checkName(jobName);
        topic = JobParameterArguments.merge("topic", topic, given);
        duration = JobParameterArguments.merge("duration", duration, given);
        sources = JobParameterArguments.mergeAll("source", sources, words);
        script = JobParameterArguments.merge("script", script, given);
        voice = JobParameterArguments.merge("voice", voice, given);
        picture.readWords(given);
        captions = JobParameterArguments.merge("captions", captions, given);
        style = JobParameterArguments.merge("style", style, given);
        music = JobParameterArguments.merge("music", music, given);
        language = JobParameterArguments.merge("language", language, given);
        tone = JobParameterArguments.merge("tone", tone, given);
        persona = JobParameterArguments.merge("persona", persona, given);
        place.directory = JobParameterArguments.merge("workspace", place.directory, given);
        offline |= JobParameterArguments.flag("offline", given);
    }

    /**
     * The brief; every part is checked.
     *
     * @throws RefusedException with the fault, the value given and the values allowed
     */
    public Brief brief(Workbench bench) {
        VoiceCatalogue voices = bench.voices();
        String topicText = BriefRules.topic(or(topic, DEFAULT_TOPIC));
        var length = BriefRules.duration(or(duration, DEFAULT_DURATION_S));
        CaptionChoice shown = BriefRules.captions(or(captions, "burned"));
        String speaker = voices.check(or(voice, DEFAULT_VOICE), offline);
        if (!sources.isEmpty() && script != null) {
            throw RefusedException.usage("Give --source or --script, not both: a finished script needs no source");
        }
        List<SourceText> texts = new GivenSources(bench, offline, ProduceOptions::note).read(sources);
        String scriptText = scriptText();
        Settings settings = bench.settings();
        StyleProperties usual = settings.get("aivideo.script", StyleProperties.class);
        WritingStyle writing =
                BriefRules.style(new WritingStyle(language, tone, persona), usual, bench.webAppPersonas());
        boolean modelWrites = scriptText == null
                && !offline
                && settings.get("aivideo.script.openai", OpenAiProperties.class).configured();
        if (writing.language() != null || modelWrites) {
            voices.checkSpeaks(speaker, usual.with(writing).languageCode(), offline);
        }
        String pronunciations = GivenPronunciations.beside(sources, script);
        FilmLook look = BriefRules.music(BriefRules.look(style, bench.styles()), music, bench.workspace());
        FilmFormat format = BriefRules.roomy(
                new FilmFormat(length, picture.of(PictureFormat.of(Aspect.WIDE)), shown.captions(), shown.in(look)));
        return new Brief(
                topicText, format, speaker, new GivenText(texts, scriptText, pronunciations), offline, writing);
    }

    private @Nullable String scriptText() {
        try {
            return script == null
                    ? null
                    : GivenScript.read(WorkspaceOption.path("--script", script), ProduceOptions::note);
        } catch (ScriptException | DocumentException e) {
            throw RefusedException.usage(e);
        }
    }

    /** To stderr: a program may read stdout. */
    private static void note(String note) {
        System.err.println("Warning: " + Formats.printable(note));
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
