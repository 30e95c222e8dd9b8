import { longestShared } from '../../values/name-form'
import { dataOf, ORGANISATION, type NameCheck } from './name-check'
import { hasProof, type NameSubject } from './name-subject'
import { nameForm } from '../../values/name-form'
import { placesIn } from './place-words'
import { unitParts, type UnitParts } from './trade-name'
import { wordsIn } from './found-words'

/** What an organisation's site name has to do with the organisation. */

const NO_UNIT = '还没有填主办单位名称。'

/** Its first two characters stand in the registered name in this order: 北大 of 北京大学. */
function abbreviates(key: string, { whole }: UnitParts): boolean {
  const start = key.slice(0, 2)
  // Side by side they are a part of the name, and whether that part counts is another question.
  if (start.length < 2 || whole.includes(start)) return false
  const first = whole.indexOf(key[0] ?? ' ')
  return first >= 0 && whole.indexOf(key[1] ?? ' ', first + 1) > first
}

/** Most of the registered name, whatever its parts are. */
const MUCH = 4

const saysSoInRemark = ({ service, draft, form }: NameSubject, shared: number): boolean =>
  [service.remark, draft.principal.remark].some(
    (remark) => longestShared(nameForm(remark ?? '').key, form.key) >= shared,
  )

export function isRelated(name: NameSubject, shared: number): boolean {
  const parts = unitParts(name)
  if (!parts) return false
  const { key } = name.form
  return (
    longestShared(key, parts.trade) >= shared ||
    longestShared(key, parts.whole) >= MUCH ||
    abbreviates(key, parts)
  )
}

export const unrelatedCheck: NameCheck = {
  basis: 'site-name-unrelated',
  ...ORGANISATION,
  judge: (name, basis) => {
    if (!name.unit) return { why: NO_UNIT }
    // A unit of the army is named by its number, which no site's name can share.
    if (name.draft.principal.nature === 'defence') return 'none'
    const shared = dataOf(basis, 'shared', 2)
    if (name.han < shared) return 'none'
    if (isRelated(name, shared) || hasProof(name, 'trademark') || saysSoInRemark(name, shared)) return null
    const only = name.province?.value.organisation?.unitNameOnly === true
    return {
      message: `网站名称“${name.text}”和主办单位“${name.unit.text}”看不出关联。${
        only ? '备案省要求用主办单位的全称或简称。' : ''
      }`,
      remedy: '改用单位全称或简称；用产品或项目名的，上传商标注册证，或在备注里写明是本单位的产品、项目。',
      value: name.text,
      severity: 'risk',
    }
  },
}

export const placePrefixCheck: NameCheck = {
  basis: 'site-name-place-prefix',
  ...ORGANISATION,
  judge: (name) => {
    const { unit, province } = name
    if (!unit) return { why: NO_UNIT }
    const place = placesIn(name).find(({ start }) => start === 0)
    const short = place?.word.replace(/(?<=.{2})[省市区县]$/u, '')
    if (!place || !short || unit.key.includes(short)) return null
    const forbidden = province?.value.organisation?.noPlace === true
    return {
      message: `网站名称“${name.text}”以地名“${place.text}”开头，主办单位名称里没有这个地名。${
        forbidden ? '备案省要求有相应的授权。' : ''
      }`,
      remedy: '去掉地名，或用单位全称。',
      value: place.text,
      severity: 'risk',
      ...(forbidden && province ? { fact: province } : {}),
    }
  },
}

export const provinceWordingCheck: NameCheck = {
  basis: 'site-name-province',
  ...ORGANISATION,
  judge: (name) => {
    const { province, text, form, unit } = name
    const asks = province?.value.organisation
    if (!asks) return 'none'
    const latin = /[A-Z]+/.exec(form.key)?.[0]
    if (asks.noLatin && latin !== undefined && unit?.key.includes(latin) !== true)
      return {
        message: `网站名称“${text}”里有英文“${latin}”，备案省的单位网站名称不收英文。`,
        remedy: '改成中文名称。',
        value: latin,
        fact: province,
      }
    const word = asks.words?.find((one) => form.key.includes(one) && unit?.key.includes(one) !== true)
    if (word !== undefined)
      return {
        message: `网站名称“${text}”里有“${word}”，备案省不收这样的名称。`,
        remedy: '换一个名称，用单位全称或简称。',
        value: word,
        fact: province,
      }
    const academy = asks.academy && wordsIn(name, ['words.organisation.confirmed']).find(isAcademy)
    if (academy && !asks.academy?.some((one) => form.key.includes(one)))
      return {
        message: `网站名称“${text}”里有“学院”，备案省要求写明“（内部学院）”或“（非独立机构）”。`,
        remedy: '在名称后加“（内部学院）”或“（非独立机构）”，或换一个名称。',
        value: academy.text,
        fact: province,
        severity: 'risk',
      }
    return asks.ending && !form.key.endsWith(asks.ending)
      ? { why: `有接入商说备案省的单位名称宜加“${asks.ending}”，没有管局的文本可以核对。` }
      : null
  },
}

const isAcademy = ({ word }: { word: string }): boolean => word === '学院'
