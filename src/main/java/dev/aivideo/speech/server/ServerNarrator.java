package dev.aivideo.speech.server;

import dev.aivideo.language.Sentences;
import dev.aivideo.net.Http;
import dev.aivideo.speech.NarrationException;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Voice;
import dev.aivideo.speech.audio.Silence;
import dev.aivideo.speech.text.SaidAs;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Speaks through a server. A server can only be asked how long a sentence is by having it spoken, so that what was
 * measured is kept to be used; lengths are kept for ever, sound up to about ten minutes.
 */
public class ServerNarrator implements Narrator {
    public static final String ENGINE = "server";

    private static final long MOST_SAMPLES = 16_000_000;
    private static final float SILENT = 0.003f;
    /** Speech runs at 1 to 6 words a second; numbers and spelt-out names make words long. */
    private static final double FASTEST_WORDS_PER_S = 7;

    private static final double SLOWEST_WORDS_PER_S = 0.6;
    private static final double LEEWAY_S = 2.5;
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final SpeechServer server;
    private final Runnable failed;
    private final Map<Asked, Duration> lengths = new ConcurrentHashMap<>();
    private final Map<Asked, Speech> sounds = new LinkedHashMap<>(16, 0.75f, true);
    private long samples;

    private record Asked(String sentence, String voice, double speed) {}

    /** @param failed told of every sentence that the server did not speak */
    ServerNarrator(ServerProperties properties, Http http, Runnable failed) {
        this.server = new SpeechServer(http, properties);
        this.failed = failed;
    }

    @Override
    public String engine() {
        return ENGINE;
    }

    /**
     * The voices, or empty if the server keeps no list of them.
     *
     * @throws NarrationException if the server does not answer
     */
    Optional<List<Voice>> voices() {
        return server.voices();
    }

    @Override
    public Duration measure(String sentence, String voice, double speed) {
        Duration known = lengths.get(new Asked(SaidAs.plain(sentence), voice, speed));
        return known != null ? known : speak(sentence, voice, speed).length();
    }

    @Override
    public Speech speak(String sentence, String voice, double speed) {
        Asked asked = new Asked(SaidAs.plain(sentence), voice, speed);
        Speech kept = kept(asked);
        if (kept != null) {
            return kept;
        }
        try {
            Speech speech = trimmed(asked.sentence(), spoken(asked));
            keep(asked, speech);
            return speech;
        } catch (NarrationException e) {
            failed.run();
            throw e;
        }
    }

    /** A server that fails in the middle only cuts the sound short: one that cannot be right is asked for once more. */
    private SpeechServer.Spoken spoken(Asked asked) {
        SpeechServer.Spoken first = server.speak(asked.sentence, asked.voice, asked.speed);
        if (implausible(first.sound(), asked).isEmpty()) {
            return first;
        }
        SpeechServer.Spoken second = server.speak(asked.sentence, asked.voice, asked.speed);
        String why = implausible(second.sound(), asked);
        if (!why.isEmpty()) {
            throw new NarrationException(
                    "The sound from the speech server does not fit the sentence.",
                    why + ", for '" + asked.sentence + "'",
                    "Check the server's log, or leave aivideo.voiceover.server.address empty to use the built-in voice.",
                    null);
        }
        return second;
    }

    private static String implausible(Pcm sound, Asked asked) {
        int words = Math.max(1, words(asked.sentence));
        double shortest = words / FASTEST_WORDS_PER_S / asked.speed;
        double longest = words / SLOWEST_WORDS_PER_S / asked.speed + LEEWAY_S;
        if (sound.lengthS() < shortest || sound.lengthS() > longest) {
            return String.format(Locale.ROOT, "%.2f s for %d words", sound.lengthS(), words);
        }
        return sound.peak() < SILENT ? "silence" : "";
    }

    /** Chinese and Japanese have no spaces; about two of their letters are a word. */
    private static int words(String sentence) {
        int letters = (int) UNSPACED.matcher(sentence).results().count();
        return Sentences.words(UNSPACED.matcher(sentence).replaceAll(" ")) + (letters + 1) / 2;
    }

    private static Speech trimmed(String sentence, SpeechServer.Spoken spoken) {
        Pcm sound = spoken.sound();
        Silence.Span heard = Silence.heard(sound.samples(), sound.sampleRateHz());
        float[] samples = Arrays.copyOfRange(sound.samples(), heard.from(), heard.to());
        double offsetS = heard.from() / (double) sound.sampleRateHz();
        double lengthS = samples.length / (double) sound.sampleRateHz();
        return new Speech(samples, sound.sampleRateHz(), WordTimes.of(sentence, spoken.words(), offsetS, lengthS));
    }

    private synchronized @Nullable Speech kept(Asked asked) {
        return sounds.get(asked);
    }

    private synchronized void keep(Asked asked, Speech speech) {
        lengths.put(asked, speech.length());
        if (sounds.put(asked, speech) == null) {
            samples += speech.samples().length;
        }
        var oldest = sounds.values().iterator();
        while (samples > MOST_SAMPLES && oldest.hasNext()) {
            samples -= oldest.next().samples().length;
            oldest.remove();
        }
    }

    @Override
    public synchronized void close() {
        sounds.clear();
        samples = 0;
    }
}
