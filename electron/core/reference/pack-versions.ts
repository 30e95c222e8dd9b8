/** One rule pack behind a state of the facts. */
export interface PackVersion {
  /** `phones` */
  readonly id: string
  /** `2026.11.25` */
  readonly version: string
}

/** The packs named in `facts.version` (`apps@2026.11.25 papers@2026.11.26 …`), in their order. */
export const packVersions = (version: string): PackVersion[] =>
  version.split(' ').flatMap((pack) => {
    const at = pack.lastIndexOf('@')
    return at < 1 ? [] : [{ id: pack.slice(0, at), version: pack.slice(at + 1) }]
  })

/** `2026.11.26`: the newest of them; what is no list of packs stays as it is. */
export function newestPack(version: string): string {
  const packs = packVersions(version)
  return packs.length === 0
    ? version
    : packs.reduce((newest, pack) => (pack.version > newest ? pack.version : newest), '')
}
