package dev.aivideo.footage.mcp;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The declared servers as footage sources; each is connected with its first search and ended with the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(McpProperties.class)
@Import(McpServersRegistrar.class)
class McpConfiguration {}
