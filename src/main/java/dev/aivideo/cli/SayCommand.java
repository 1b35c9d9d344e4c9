package dev.aivideo.cli;

import dev.aivideo.cli.options.WorkspaceOption;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.SayView;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.language.Sentences;
import dev.aivideo.media.Wav;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.audio.Loudspeaker;
import dev.aivideo.speech.audio.Resampler;
import dev.aivideo.speech.lexicon.Lexicon;
import dev.aivideo.speech.lexicon.LexiconException;
import dev.aivideo.speech.lexicon.LexiconFile;
import dev.aivideo.speech.lexicon.Lexicons;
import dev.aivideo.speech.text.SpokenText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Speaks a text and tells how each of its words is read. */
@Command(name = "say", description = "Speak a text and show how each word is read.")
final class SayCommand extends BaseCommand {
    private static final int PAUSE_SAMPLES = Wav.SAMPLE_RATE_HZ * 2 / 5;
    private static final String UNPLAYED = "say.wav";

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to say, in English.")
    List<String> words = new ArrayList<>();

    @Option(names = "--voice", paramLabel = "NAME", description = "The voice. Default: af_sky.")
    String voice = "af_sky";

    @Option(names = "--output", paramLabel = "FILE", description = "WAV file to write instead of playing the sound.")
    @Nullable
    String output;

    @Option(
            names = "--pronunciations",
            paramLabel = "FILE",
            description = "List of a film, *.pronunciations.csv, to try with that of all films.")
    @Nullable
    String pronunciations;

    @Option(names = "--offline", description = "Fetch nothing from the network.")
    boolean offline;

    @Override
    public Integer call() throws IOException {
        String speaker = bench().voices().check(voice, offline);
        try (ConfigurableApplicationContext context = bench().application()) {
            Lexicon lexicon = context.getBean(Lexicons.class).of(given());
            Narrators narrators = context.getBean(Narrators.class);
            SayView view = narrators.begin(speaker, offline, chosen -> say(chosen, lexicon));
            show(view);
        }
        return 0;
    }

    private @Nullable String given() {
        try {
            return pronunciations == null
                    ? null
                    : LexiconFile.text(WorkspaceOption.path("--pronunciations", pronunciations));
        } catch (LexiconException e) {
            throw RefusedException.usage(e);
        }
    }

    private SayView say(Narrators.Chosen chosen, Lexicon lexicon) {
        List<SayView.Word> said = new ArrayList<>();
        List<float[]> parts = new ArrayList<>();
        for (String sentence : Sentences.split(String.join(" ", words))) {
            SpokenText text = chosen.spoken(sentence, "en", lexicon);
            if (!text.isSilent()) {
                said.addAll(SayView.words(text, chosen.narrator().sounds(text.spoken())));
                Speech speech = chosen.narrator().speak(text.spoken(), chosen.voice(), 1);
                parts.add(Resampler.to48kHz(speech.samples(), speech.sampleRateHz()));
            }
        }
        if (parts.isEmpty()) {
            throw RefusedException.usage("TEXT has nothing that can be spoken, was '%s'; give words"
                    .formatted(Formats.shortened(String.join(" ", words), 60)));
        }
        try {
            return new SayView(chosen.narrator().engine(), chosen.voice(), sound(joined(parts)), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] joined(List<float[]> parts) {
        int length =
                parts.stream().mapToInt(part -> part.length + PAUSE_SAMPLES).sum();
        float[] all = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length + PAUSE_SAMPLES;
        }
        return all;
    }

    /** Plays the sound, or writes it; the file that was written, or nothing. */
    private @Nullable String sound(float[] samples) throws IOException {
        if (output == null && Loudspeaker.play(samples, Wav.SAMPLE_RATE_HZ)) {
            return null;
        }
        if (output == null) {
            err().println("Warning: this machine has no device that plays sound; it is written to " + UNPLAYED + ".");
        }
        Path file = WorkspaceOption.path("--output", output == null ? UNPLAYED : output);
        try (Wav.Writer writer = Wav.write(file)) {
            writer.write(samples);
        }
        return file.toString();
    }

    private void show(SayView view) {
        if (json) {
            printJson(view);
            return;
        }
        Table table = new Table("WORD", "SAID AS", "SOUND");
        view.words().forEach(word -> table.row(word.written(), word.said(), word.sound()));
        table.print(out());
        String where = view.file() == null ? "played" : view.file();
        out().println("%s, %s: %s".formatted(view.voice(), view.engine(), where));
    }
}
