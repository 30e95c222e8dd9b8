export * from '../zh-CN/fact-words'
