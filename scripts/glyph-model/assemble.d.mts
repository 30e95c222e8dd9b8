export function assembleGlyphSpace(): Promise<Uint8Array>
