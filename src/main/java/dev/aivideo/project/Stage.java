package dev.aivideo.project;

import java.util.Arrays;

/** The five stages in the order in which they run. */
public enum Stage {
    SCRIPT("script", "script-generation"),
    VOICEOVER("voiceover", "voiceover"),
    VISUAL_SOURCING("visual-sourcing", "visual-sourcing"),
    EDITING("editing", "editing"),
    EXPORT("export", "export");

    private final String stepName;
    private final String currentStep;

    Stage(String stepName, String currentStep) {
        this.stepName = stepName;
        this.currentStep = currentStep;
    }

    /** Name of the stage's Step in the Job. */
    public String stepName() {
        return stepName;
    }

    /** What {@code projects.current_step} holds while the stage runs, in the web app's words. */
    public String currentStep() {
        return currentStep;
    }

    /**
     * The stage whose Step has this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage ofStep(String stepName) {
        return Arrays.stream(values())
                .filter(stage -> stage.stepName.equals(stepName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is named '" + stepName
                        + "'; there are script, voiceover, visual-sourcing, editing and export"));
    }
}
