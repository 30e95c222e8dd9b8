/** Letters that pass for Latin ones in most fonts: Cyrillic, Greek and Armenian. */
const PASSES_FOR_LATIN = /^[асеорхуіјѕһԁԛԝкмтвнгѵӏαορνκιτυχγεպօսոհցզք0-9-]+$/u

/** True for a label of one domain name that mixes Latin with Cyrillic, Greek or their like, or imitates it wholly. */
export function mixesLookAlikeScripts(label: string): boolean {
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Cherokee}/u,
  ].filter((script) => script.test(label)).length
  if (scripts > 1) return true
  return (
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label) && PASSES_FOR_LATIN.test(label)
  )
}
