import { sameCity } from '../../../../electron/core/rules/province/same-city'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.postalAddress'
const seated = (province: string | null, licence: string | null, postal: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.certificate.address = licence
    draft.principal.postalAddress = postal
  })
const GZ = '广东省广州市天河区样本路 1 号'
const SZ = '广东省深圳市南山区样本路 1 号'
const cancelled = seated('44', GZ, SZ)
cancelled.filing.type = 'cancel-service'

ruleTable(sameCity, {
  passes: [
    { when: 'one city', draft: seated('44', GZ, '广州市越秀区样本路 2 号'), gives: [`passed ${at}`] },
    {
      when: 'a place without a city',
      draft: seated('41', '河南省济源市样本路', '济源市样本路 2 号'),
      gives: [`passed ${at}`],
    },
    {
      when: 'no such rule in 浙江',
      draft: seated('33', '浙江省杭州市样本路', '浙江省宁波市样本路'),
      gives: [],
    },
    { when: 'no licence address', draft: seated('44', null, SZ), gives: [] },
    { when: 'no postal address', draft: seated('44', GZ, ' '), gives: [] },
    { when: 'no province', draft: seated(null, GZ, SZ), gives: [] },
    { when: 'a person', draft: aPersonalDraft(), gives: [] },
    { when: 'an order that only takes away', draft: cancelled, gives: [] },
  ],
  finds: [
    { when: 'two cities of 广东', draft: seated('44', GZ, SZ), gives: [`risk ${at}`] },
    {
      when: 'two cities of 河北',
      draft: seated('13', '河北省石家庄市长安区样本路', '河北省保定市莲池区样本路'),
      gives: [`risk ${at}`],
    },
    {
      when: 'a city and a place without one',
      draft: seated('41', '河南省郑州市金水区样本路', '河南省济源市样本路'),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'a postal address without a city',
      draft: seated('44', GZ, '样本路 2 号'),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'a licence address without a city',
      draft: seated('44', '样本路 1 号', SZ),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'a city under its former name',
      draft: seated('52', '贵州省毕节地区毕节市样本路', '贵州省毕节市样本路 2 号'),
      gives: [`not-checked ${at}`],
    },
  ],
})
