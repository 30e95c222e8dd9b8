import { nameRule } from './name-rule'
import { appStoreNameCheck } from './app-checks'

export const appStoreName = nameRule({
  id: 'site-name/app-store-name',
  title: 'App 备案名称和商店、软件著作权登记的一致',
  severity: 'risk',
  explains: '填了商店或软件著作权名称的（平台以外的名称，或备注里写明的），和备案名称比较。',
  check: appStoreNameCheck,
})
