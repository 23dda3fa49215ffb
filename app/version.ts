declare const __APP_VERSION__: string | undefined

/** 版本: which sources this page or process was built from; 'dev' when it was not built. */
export const APP_VERSION = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : 'dev'
