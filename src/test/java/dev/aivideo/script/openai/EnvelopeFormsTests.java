package dev.aivideo.script.openai;

import static dev.aivideo.net.StandIn.bytes;
import static dev.aivideo.net.StandIn.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which servers send what a model wrote. */
class EnvelopeFormsTests {
    private final WritingTrial trial = new WritingTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    /** {@code @} is the script as a JSON text, {@code #} the script itself. */
    private String filled(String form) {
        String script = trial.script();
        return form.replace("@", WritingTrial.quoted(script)).replace("#", script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'choices':[{'message':{'content':[{'type':'text','text':@}]},'finish_reason':'stop'}]}",
                "{'choices':[{'message':{'content':[{'type':'thinking','thinking':[{'type':'text','text':'I think {1}.'}]},{'type':'text','text':@}]}}]}",
                "{'choices':[{'message':{'content':[{'text':@}]}}]}",
                "{'choices':[{'message':{'content':[@]}}]}",
                "{'choices':[{'message':{'content':[{'type':'text','text':{'value':@}}]}}]}",
                "{'choices':[{'message':{'content':@},'finish_reason':null}],'usage':null}",
                "{'choices':[{'message':{'content':@}}],'usage':{'prompt_tokens':'312','completion_tokens':'400'}}",
                "{'choices':[{'message':{'content':''}},{'index':1,'message':{'content':@}}]}",
                "{'choices':[{'message':@}]}",
                "{'choices':[{'text':@,'finish_reason':'stop'}]}",
                "{'choices':[{'message':{'content':@},'logprobs':NaN}],'usage':{'total_time':Infinity}}",
                "{'choices':[{'message':{'content':@}}],'error':null}",
                "{'choices':[{'message':{'content':#}}]}",
                "{'choices':[{'message':{'content':null,'tool_calls':[{'function':{'name':'write','arguments':@}}]},'finish_reason':'tool_calls'}]}",
                "{'type':'message','role':'assistant','content':[{'type':'text','text':@}],'stop_reason':'end_turn','usage':{'input_tokens':9,'output_tokens':9}}",
                "{'output_text':@}",
                "{'object':'response','status':'completed','output':[{'type':'reasoning','summary':[{'text':'Think.'}]},{'type':'message','content':[{'type':'output_text','text':@}]}]}",
                "{'model':'llama3','message':{'role':'assistant','content':@},'done':true,'done_reason':'stop','prompt_eval_count':7}",
                "{'response':@,'done':true}",
                "{'candidates':[{'content':{'parts':[{'text':'I think.','thought':true},{'text':@}]},'finishReason':'STOP'}]}",
                "[{'generated_text':@}]",
                "{'result':{'response':@},'success':true,'errors':[],'messages':[]}",
                "[{'choices':[{'message':{'content':@}}]}]",
                "#",
                "{'choices':[{'message':{'reasoning_content':'{\\'scenes\\':[]}','content':[#]}}]}"
            })
    void readsEveryFormOfEnvelope(String form) {
        trial.server.then(json(200, filled(form.replace('\'', '"'))));

        trial.assertTakenAtOnce();
    }

    @Test
    void readsAnEnvelopeThatIsQuotedInJson() {
        String envelope = filled("{\"choices\":[{\"message\":{\"content\":@}}]}");
        trial.server.then(json(200, WritingTrial.quoted(envelope)));

        trial.assertTakenAtOnce();
    }

    @ParameterizedTest
    @CsvSource({
        "text/event-stream,data:  ,'data: [DONE]',",
        "text/event-stream,data:,'data:[DONE]',: OPENROUTER PROCESSING",
        "application/json,data: ,,: keep-alive",
        "application/x-ndjson,,,"
    })
    void joinsAStreamedAnswerThatWasNotAskedFor(String type, String before, String end, String comment) {
        String script = trial.script();
        StringBuilder stream = new StringBuilder(comment == null ? "" : comment + "\n\n");
        for (int from = 0; from < script.length(); from += 97) {
            String piece = script.substring(from, Math.min(script.length(), from + 97));
            stream.append(before == null ? "" : before)
                    .append("{\"choices\":[{\"index\":0,\"delta\":{\"content\":" + WritingTrial.quoted(piece)
                            + "},\"finish_reason\":null}]}\n\n")
                    .append(comment == null ? "" : comment + "\n\n");
        }
        stream.append(before == null ? "" : before)
                .append(
                        "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":11}}\n\n")
                .append(end == null ? "" : end);
        trial.server.then(bytes(200, type, stream.toString().getBytes(StandardCharsets.UTF_8)));

        trial.assertTakenAtOnce();
    }

    @Test
    void joinsTheStreamsOfOtherInterfaces() {
        String script = trial.script();
        String half = WritingTrial.quoted(script.substring(0, 200));
        String rest = WritingTrial.quoted(script.substring(200));
        String named =
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":%s}}\n\n";
        String output = "event: x\ndata: {\"type\":\"response.output_text.delta\",\"delta\":%s}\n\n";
        String lines = "{\"message\":{\"role\":\"assistant\",\"content\":%s},\"done\":false}\n";
        for (String form : new String[] {named, output, lines}) {
            try (WritingTrial other = new WritingTrial()) {
                other.server.then(json(200, form.formatted(half) + form.formatted(rest)));
                assertThat(other.write().scenes()).as(form).hasSize(5);
            }
        }
    }

    @Test
    void readsPackedAndOtherwiseEncodedAnswers() throws IOException {
        String envelope = filled("{\"choices\":[{\"message\":{\"content\":@}}]}");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(envelope.getBytes(StandardCharsets.UTF_8));
        }
        trial.server.then(bytes(200, "application/json", packed.toByteArray(), "Content-Encoding", "gzip"));
        trial.assertTakenAtOnce();

        String accented = envelope.replace("\"A Title", "\"Caf\u00e9").replace("A Title", "Caf\u00e9");
        for (byte[] form : new byte[][] {
            accented.getBytes(StandardCharsets.ISO_8859_1),
            ("\ufeff" + accented).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + accented).getBytes(StandardCharsets.UTF_16BE)
        }) {
            try (WritingTrial other = new WritingTrial()) {
                other.server.then(bytes(200, "application/json; charset=ISO-8859-1", form));
                assertThat(other.write().title()).isEqualTo("Caf\u00e9");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | text/html | <html><head><title>Sign in to Harbour WiFi</title></head></html> | page: Sign in to Harbour WiFi",
                "200 | text/plain | Welcome! | It says: \"Welcome!\"",
                "204 | text/plain | '' | The answer is empty",
                "200 | application/json | '' | The answer is empty",
                "200 | application/json | {\"choices\":[{\"mess | It says: \"{\"choices"
            })
    void saysWhatCameInsteadOfAnAnswer(int status, String type, String body, String said) {
        trial.server.then(bytes(status, type, body.strip().getBytes(StandardCharsets.UTF_8)));

        Throwable stopped = catchThrowable(trial::write);

        assertThat(stopped)
                .isInstanceOf(LanguageModelException.class)
                .hasMessageContaining("no readable answer")
                .hasMessageContaining(said)
                .hasMessageContaining("aivideo.script.openai.base-url");
        assertThat(trial.notes).as("for explain").anyMatch(note -> note.contains(said));
    }
}
