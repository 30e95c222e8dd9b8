export function lineModelOf(bytes: Buffer): Buffer
