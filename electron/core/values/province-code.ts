/** A former division whose people carry a prefix that today belongs to another province. */
export interface FormerDivision {
  /** First digits of the ID number. */
  readonly prefix: string
  /** Two digits of the province to which the place belongs today. */
  readonly province: string
}

/** Places that changed province since ID cards began in 1984 (reference-data, section 4). */
export const FORMER_DIVISIONS: readonly FormerDivision[] = [
  { prefix: '5102', province: '50' }, // 重庆 as a city of 四川, to 1996
  { prefix: '5122', province: '50' }, // 万县
  { prefix: '5123', province: '50' }, // 涪陵
  { prefix: '5135', province: '50' }, // 黔江
  { prefix: '4421', province: '46' }, // 海南行政区, to 1987
  { prefix: '4422', province: '46' }, // 海南黎族苗族自治州, to 1987
]

/**
 * Province today of the place whose code begins an ID number; null for a text without two leading digits.
 * A hint only: people move, so the address on the card decides where a province matters.
 */
export function provinceOfRegion(
  region: string,
  former: readonly FormerDivision[] = FORMER_DIVISIONS,
): string | null {
  if (!/^\d{2}/.test(region)) return null
  const moved = former.find(({ prefix }) => region.startsWith(prefix))
  return moved?.province ?? region.slice(0, 2)
}
