/**
 * Footage from catalogues that are reached through a server of the Model Context Protocol. The protocol is spoken here
 * and not by its Java SDK, which stops at a line of output that is no JSON
 * (https://github.com/modelcontextprotocol/java-sdk/issues/611) and does not notice that a server has ended
 * (https://github.com/spring-projects/spring-ai/issues/5982); operators' servers do both.
 */
@NullMarked
package dev.aivideo.footage.mcp;

import org.jspecify.annotations.NullMarked;
