package dev.aivideo.script.notes;

import dev.aivideo.language.SentenceForms;
import java.util.ArrayList;
import java.util.List;

/** Tells the steps of a procedure in their order. */
final class StepTeller {
    private static final List<String> NEXT = List.of("Then ", "Next, ", "After that, ");

    private final SentenceForms forms;

    StepTeller(SentenceForms forms) {
        this.forms = forms;
    }

    /**
     * @param start number of the first; 0 if they have none, which are no order
     * @param lead what they are steps of; may be empty
     * @param goesOn whether more follow
     */
    List<String> told(List<String> steps, int start, String lead, boolean goesOn) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String step = step(steps.get(i));
            boolean ordered = start > 0 && steps.size() + (goesOn ? 1 : start - 1) > 1;
            boolean first = i == 0 && start == 1;
            boolean last = i == steps.size() - 1 && !goesOn;
            String word =
                    !ordered ? "" : first ? "First, " : last ? "Finally, " : NEXT.get((start + i + 1) % NEXT.size());
            String begun = i == 0 && !lead.isEmpty() ? begun(lead, word) : word;
            told.add(Listed.sentence(begun.isEmpty() ? step : begun + forms.lower(step)));
        }
        return told;
    }

    private static String begun(String lead, String word) {
        return lead.endsWith("?") ? lead + " " + word : lead.replaceAll("[:…\\s]+$", "") + ": " + lowerWord(word);
    }

    private static String lowerWord(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private String step(String text) {
        String low = forms.lower(text);
        return low.matches("(?:back )?(?:into|onto) .*") ? "it goes " + low : text;
    }
}
