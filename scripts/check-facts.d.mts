/** Problems of rule packs as sentences; empty when all is well. */
export function factProblems(packs: readonly object[]): string[]
export function readFactPacks(folder?: string): object[]
