package dev.aivideo.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line of FFmpeg, without running it.
 *
 * @param arguments everything behind the program's name; a list, so no quoting is ever needed
 * @param output the file it writes, null if it only measures
 */
public record FfmpegCommand(
        List<String> arguments, @Nullable Path output) {
    public FfmpegCommand {
        arguments = List.copyOf(arguments);
    }

    /**
     * A command that writes a file.
     *
     * @param output absolute; an existing file is overwritten
     * @param muxer FFmpeg's name of the format: {@code mp4}, {@code wav}. Stated, because temporary names mislead
     */
    public static Builder writing(Path output, String muxer) {
        return new Builder(output, muxer);
    }

    /** A command whose log is the result: {@code ebur128}, {@code blackdetect}, a decode from end to end. */
    public static Builder measuring() {
        return new Builder(null, "null");
    }

    /** Collects arguments in FFmpeg's order: inputs, graph, output options, output. */
    public static final class Builder {
        private final @Nullable Path output;
        private final String muxer;
        private final List<String> inputs = new ArrayList<>();
        private final List<String> graph = new ArrayList<>();
        private final List<String> options = new ArrayList<>();

        private Builder(@Nullable Path output, String muxer) {
            this.output = output;
            this.muxer = muxer;
        }

        /**
         * A clip, picture or sound to read. It may be hostile: nothing else is opened, whatever it names.
         *
         * @param options stated before {@code -i}: {@code -ss}, {@code -t}, {@code -stream_loop}
         */
        public Builder input(Path file, String... options) {
            return input(file, UntrustedInput.only(file), options);
        }

        /**
         * A text of the program's own, which may name other files of this machine.
         *
         * @param demuxer {@code concat}, {@code ffmetadata}
         * @param options of that demuxer
         */
        public Builder list(Path file, String demuxer, String... options) {
            inputs.addAll(List.of("-f", demuxer));
            return input(file, UntrustedInput.NO_NETWORK, options);
        }

        private Builder input(Path file, List<String> limits, String... options) {
            inputs.addAll(List.of(options));
            inputs.addAll(limits);
            inputs.addAll(List.of("-i", file(file)));
            return this;
        }

        /** A source that FFmpeg makes itself: {@code color=black:s=64x64:d=1}. */
        public Builder generated(String source) {
            inputs.addAll(List.of("-f", "lavfi", "-i", source));
            return this;
        }

        /** The whole filter graph; a later call replaces an earlier one. */
        public Builder filter(String filterGraph) {
            graph.clear();
            graph.addAll(List.of("-filter_complex", filterGraph));
            return this;
        }

        /**
         * A stream of the graph that is not kept, as the filters before it say in the log what they found. It is an
         * output of its own: with {@code nullsink} in the graph, FFmpeg 7.1 loses the last frame of the others.
         *
         * @param label in the graph; stated before the options of the file
         */
        public Builder watched(String label) {
            return option("-map", label, "-fps_mode", "passthrough", "-f", "null", "-");
        }

        /** Output options in order. */
        public Builder option(String... nameAndValues) {
            options.addAll(List.of(nameAndValues));
            return this;
        }

        public FfmpegCommand build() {
            List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-y"));
            arguments.addAll(inputs);
            arguments.addAll(graph);
            arguments.addAll(options);
            arguments.addAll(List.of("-f", muxer, output == null ? "-" : file(output)));
            return new FfmpegCommand(arguments, output);
        }

        /** With a protocol in front, no file name can be taken for an option or another protocol. */
        private static String file(Path file) {
            return "file:" + file.toAbsolutePath();
        }
    }
}
