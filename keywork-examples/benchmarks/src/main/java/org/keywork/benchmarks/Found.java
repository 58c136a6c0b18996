package org.keywork.benchmarks;

/**
 * One place in which a contestant found a rule not met.
 *
 * @param rule the id of the rule
 * @param at the place in the document, as a JSON Pointer
 * @param message what is wrong, as a sentence
 */
record Found(String rule, String at, String message) {}
