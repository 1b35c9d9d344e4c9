package dev.aivideo.cli;

import dev.aivideo.cli.output.Table;
import dev.aivideo.speech.Voice;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the voices. */
@Command(name = "voices", description = "List the voices for --voice.")
final class VoicesCommand extends BaseCommand {
    private record VoicesView(List<Voice> voices) {}

    @Override
    public Integer call() {
        List<Voice> voices = bench().voices().list();
        if (json) {
            printJson(new VoicesView(voices));
        } else {
            Table table = new Table("VOICE", "LANGUAGE", "DESCRIPTION");
            voices.forEach(voice -> table.row(voice.id(), voice.language(), voice.description()));
            table.print(out());
        }
        return 0;
    }
}
