import type { Draft } from '../filing/draft'
import type { Facts } from '../reference/facts'

/** The province to which the filing goes. */
export interface FilingProvince {
  /** Two digits. */
  readonly code: string
  /** `浙江` */
  readonly name: string
}

/** Null where nobody chose, or what stands there is no province. */
export function filingProvince({ filing }: Draft, facts: Facts): FilingProvince | null {
  const fact = facts.province(filing.province)
  return fact && filing.province !== null
    ? { code: filing.province.slice(0, 2), name: fact.value.shortName }
    : null
}

export const NO_PROVINCE = '备案省没有填，或者填的不是一个省。'

/** Name of a province for a sentence; the code where no fact names it. */
export const provinceName = (code: string, facts: Facts): string =>
  facts.province(code)?.value.shortName ?? code

/** An order that only takes a filing away asks for nothing about provinces. */
export const isCancelling = ({ filing }: Draft): boolean => filing.type?.startsWith('cancel-') ?? false
export const isChanging = ({ filing }: Draft): boolean => filing.type?.startsWith('change-') ?? false
