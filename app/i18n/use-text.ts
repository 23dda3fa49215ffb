import { createContext, createElement, useContext, type ReactNode } from 'react'
import { textFor, type Lang, type Tell, type Text } from './define'

const LangContext = createContext<Lang>('zh')

export function LangProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return createElement(LangContext.Provider, { value: lang }, children)
}

/** The reader's language, as the root loader decided it. */
export function useLang(): Lang {
  return useContext(LangContext)
}

export function useText<Key extends string>(text: Text<Key>): Tell<Key> {
  return textFor(text, useLang())
}

export { textFor }
