import { nameRule } from './name-rule'
import { placeNameCheck } from './personal-checks'

export const placeName = nameRule({
  id: 'site-name/place-name',
  title: '个人网站名称没有地名',
  severity: 'block',
  reads: ['naming/places'],
  explains:
    '按行政区划表查省、市的全名和简称，以及县、区的全名。“大理石”“中山装”不算；也是普通词的地名只在带“市”“区”时才算。',
  check: placeNameCheck,
})
