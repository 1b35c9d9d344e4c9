package dev.aivideo.job;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the operator trusts.
 *
 * @param trustedWorkspaces folders whose own settings may be all that the program has; relative to the program's folder
 *     unless absolute
 */
@ConfigurationProperties("aivideo")
record TrustProperties(@DefaultValue List<String> trustedWorkspaces) {}
