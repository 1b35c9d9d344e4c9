package dev.aivideo.cli;

import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.workbench.VoiceCatalogue;
import java.util.Map;
import picocli.CommandLine.Command;

/** Who can speak. */
@Command(name = "voices", description = "List the voices for --voice.")
final class VoicesCommand extends BaseCommand {
    @Override
    public Integer call() {
        VoiceCatalogue voices = VoiceCatalogue.configured(workspace());
        if (json) {
            printJson(Map.of("voices", voices.list()));
        } else {
            Table table = new Table("VOICE", "LANGUAGE", "DESCRIPTION");
            voices.list().forEach(voice -> table.row(voice.id(), voice.language(), voice.description()));
            table.print(out());
        }
        return 0;
    }
}
