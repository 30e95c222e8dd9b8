/** Rises when a reading of the same picture may come out differently: kept readings of an older number are not used. */
export const READER_VERSION = 32
