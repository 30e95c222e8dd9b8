export * from '../zh-CN/fact-names'
