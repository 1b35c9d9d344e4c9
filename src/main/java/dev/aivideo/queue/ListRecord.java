package dev.aivideo.queue;

import java.util.Map;

/**
 * One film of a list, before its values are checked.
 *
 * @param line in which it begins, from 1
 * @param fields by their names in lower case, without those left out
 */
record ListRecord(long line, Map<String, String> fields) {}
