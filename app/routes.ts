export { siteMap as default } from '../remix.config.js'
