export function assembleDistances(): Promise<Uint8Array>
