package org.keywork.service;

/**
 * In which form information comes. The first three are those of PACK ch.2 / Accessing information; the
 * others are ours.
 *
 * @since 0.1
 */
public enum InformationMedium {
  /** Leaflets, each on a subject of its own. */
  LEAFLETS,
  /** A newsletter to everybody in key working. */
  NEWSLETTER,
  /** A directory for families, key workers and managers. */
  DIRECTORY,
  /** A website. */
  WEBSITE,
  /** Something to listen to or to watch. */
  SOUND_OR_FILM,
  /** Something else. */
  OTHER
}
