export const PROGRAMS: Readonly<Record<'glyph-space' | 'line-network', string>>
export function assembleProgram(name: keyof typeof PROGRAMS): Promise<Uint8Array>
