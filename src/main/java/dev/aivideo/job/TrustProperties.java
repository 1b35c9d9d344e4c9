package dev.aivideo.job;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The workspaces that the operator trusts.
 *
 * @param trustedWorkspaces folders whose own settings may set everything; relative to the program's folder
 *     unless absolute
 */
@ConfigurationProperties("aivideo")
record TrustProperties(@DefaultValue List<String> trustedWorkspaces) {}
