import { describe, expect, it } from 'vitest'
import {
  parseCreditCode,
  parseDate,
  parseDomain,
  parseEnd,
  parseHanName,
  parseIdNumber,
  parseOrganisation,
  parseStart,
} from '../../../electron/core/documents/parse-printed'

const value = (parsed: { value: string } | null) => parsed?.value ?? null

describe('parsers of printed values', () => {
  it.each([
    [parseHanName, ' 林 知 夏 ', '林知夏'],
    [parseHanName, '阿依古丽•买买提', '阿依古丽·买买提'],
    [parseHanName, '林', null],
    [parseHanName, '林a夏', null],
    [parseIdNumber, '110101199001010015', '110101199001010015'],
    [parseIdNumber, '码11010119900101001S', '110101199001010015'],
    [parseIdNumber, '110101199001010010', null],
    [parseIdNumber, '1101011990', null],
    [parseCreditCode, '91110105MA00TEXT0W', '91110105MA00TEXT0W'],
    [parseCreditCode, '91110105MAO0TEXTOW', '91110105MA00TEXT0W'],
    [parseCreditCode, '91110105MA00TEXT00', null],
    [parseDate, '2021年03月18日', '2021年03月18日'],
    [parseDate, '2024-01-02 10:00', '2024-01-02'],
    [parseDate, '2021年13月18日', null],
    [parseEnd, '2016.05.20-2036.05.20', '2036.05.20'],
    [parseEnd, '2021年03月18日至长期', '长期'],
    [parseEnd, '没有', null],
    [parseStart, '2016.05.20-2036.05.20', '2016.05.20'],
    [parseStart, '2036.05.20', null],
    [parseDomain, ' Qinghe-YangBen.cn ', 'qinghe-yangben.cn'],
    [parseDomain, 'qinghe', null],
    [parseOrganisation, '：杭州青禾样本科技有限公司', '杭州青禾样本科技有限公司'],
    [parseOrganisation, '杭州', null],
  ])('%o of %j is %j', (parse, text, printed) => {
    expect(value(parse(text))).toBe(printed)
  })
})
