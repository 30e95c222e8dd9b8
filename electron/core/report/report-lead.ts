import type { LeftOut } from '../packaging/manifest'
import { SLOT_NAMES } from '../rules/slots'
import type { Report } from './report-model'

/** One sentence first: what stands in the way, and that the rest is not a promise. */
export function reportLead({ summary, overrides }: Report): string {
  const open = [
    summary.confirm > 0 ? `${summary.confirm} 项待确认` : '',
    summary.offline > 0 ? `${summary.offline} 项需联网核实` : '',
    summary['not-checked'] > 0 ? `${summary['not-checked']} 项没有检查` : '',
  ].filter((text) => text !== '')
  const rest = open.length === 0 ? '' : `另有 ${open.join('、')}，请自己看一眼。`
  if (summary.block > 0 && overrides > 0) return `还有 ${summary.block} 项必改，打包的人写明了理由。${rest}`
  if (summary.block > 0) return `还差 ${summary.block} 项必改。${rest}`
  if (summary.risk > 0) return `没有必改的项目，有 ${summary.risk} 项可能被驳回。${rest}`
  return `没有发现必改的项目。${rest}`
}

export const OVERRIDDEN = '照这样提交，很可能被驳回。理由写在各项下面。'
export const overriddenTitle = ({ overrides }: Report): string => `这份材料带着 ${overrides} 项必改打包。`

export const leftOutWords = ({ slot, service, why }: LeftOut): { name: string; why: string } => ({
  name: `${SLOT_NAMES[slot]}${service === null ? '' : `（服务 ${service + 1}）`}`,
  why: why === 'missing' ? '草稿里写了，但找不到文件' : '文件打不开，没有放进来',
})

export const MADE_OFFLINE = '这是在本机做的预审，全程没有联网；最后以接入商和管局的审核为准。'
