import { nameRule } from './name-rule'
import { namesByPlatformCheck } from './app-checks'

export const namesByPlatform = nameRule({
  id: 'site-name/names-by-platform',
  title: 'App 在各平台上的名称一致',
  severity: 'block',
  explains: '各平台的名称和备案名称逐字比较；只是全角半角、空格不同的，只是提示。',
  check: namesByPlatformCheck,
})
