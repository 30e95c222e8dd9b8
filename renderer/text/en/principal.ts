import type { Words } from '../in-both'
import type { principalText as zh } from '../zh-CN/principal'

export const principalText: Words<typeof zh> = {
  filing: 'This filing',
  details: 'The principal',
  previous: 'Filed before',
  filedWith: { 'this-provider': 'At this provider', 'other-provider': 'At another provider' },
  notFiled: 'Not filed before',
  more: 'More kinds…',
}
