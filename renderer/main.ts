import 'element-plus/es/components/base/style/css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { followLanguage } from './follow-language'
import { markTongue } from './mark-tongue'
import { router } from './router'
import { text } from './text'
import './styles/tokens.css'
import './styles/base.css'

followLanguage(() => text.app.name)
markTongue(document.body)
createApp(App).use(createPinia()).use(router).mount('#app')
