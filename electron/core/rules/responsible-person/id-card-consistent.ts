import { parseChineseDate } from '../../values/chinese-date'
import { parseResidentId, type ResidentId } from '../../values/resident-id'
import { withoutSpace } from '../../values/text-form'
import { found, notChecked, passed } from '../answers'
import { peopleOf } from '../people'
import type { Answer, MaterialReading, Rule } from '../rule'
import { evidenceFor } from '../slots'
import { cardPages } from './card-pages'

const GENDERS: Record<string, ResidentId['gender']> = { 男: 'male', 女: 'female' }

/** The number read from the card, or the typed one where that could not be read. */
function numberOf(page: MaterialReading, typed: string | null): ResidentId | null {
  const read = parseResidentId(page.reading.fields['idNumber']?.value ?? '')
  if (read.ok) return read.value
  const given = parseResidentId(typed ?? '')
  return given.ok ? given.value : null
}

function check(page: MaterialReading, path: string, role: string, typed: string | null): Answer {
  const number = numberOf(page, typed)
  if (!number) return notChecked(path, `${role}的身份号码没有读出，也没有填对，无法核对出生与性别。`)
  const birth = parseChineseDate(page.reading.fields['birth']?.value ?? '')
  const gender = GENDERS[withoutSpace(page.reading.fields['gender']?.value ?? '')]
  const evidence = ['birth', 'gender', 'idNumber'].flatMap((name) => evidenceFor(page, name))
  const remedy = '请看一眼原图；读错了就忽略，没有读错就查明这张证件。'
  if (birth.ok && birth.value !== number.birth)
    return found(
      path,
      `身份证上的出生日期像是 ${birth.value}，号码里是 ${number.birth}，两者对不上。`,
      remedy,
      { evidence },
    )
  if (gender !== undefined && gender !== number.gender)
    return found(path, '身份证上的性别像是和号码第 17 位对不上。', remedy, { evidence })
  if (!birth.ok && gender === undefined) return notChecked(path, `${role}身份证的出生与性别没有读出。`)
  return passed(path, evidence)
}

export const idCardConsistent: Rule = {
  id: 'responsible-person/id-card-consistent',
  family: 'responsible-person',
  top: 6,
  title: '身份证上的出生、性别与号码一致',
  severity: 'confirm',
  basis: 'id-card-consistent',
  explains: '号码第 7 至 14 位是出生日期，第 17 位奇数为男、偶数为女。对不上多半是读错了，所以只请你确认。',
  check: (filing) =>
    peopleOf(filing.draft).flatMap((named) =>
      cardPages(filing, named, 'portrait').map((page) =>
        check(page, `${named.path}.certificate.number`, named.role, named.person.certificate.number),
      ),
    ),
}
