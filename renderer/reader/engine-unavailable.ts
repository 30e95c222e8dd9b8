/** The recogniser's program or language data are missing or damaged: no picture can be read. */
export class EngineUnavailable extends Error {}
