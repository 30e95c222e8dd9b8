import { currentLanguage } from './language'
import { en } from './words/en'
import { zhCN } from './words/zh-CN'

/** Every sentence and name that this process shows itself, in the language of the moment. */
export const words = (): typeof zhCN => ({ 'zh-CN': zhCN, en })[currentLanguage()]
