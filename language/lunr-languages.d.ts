// What this folder uses of lunr-languages: plugins that put a stemmer and a stop-word list for
// their language onto the object that they are called with.
declare module 'lunr-languages/lunr.*' {
  export interface LanguageRules {
    stemmer(word: string): string
    stopWordFilter: string[]
  }
  export interface LanguagesHost {
    Pipeline: { registerFunction(): void }
    generateStopWordFilter(list: string[]): string[]
    ko?: LanguageRules
    pl?: LanguageRules
    ro?: LanguageRules
    ru?: LanguageRules
  }
  const plugin: (host: LanguagesHost) => void
  export default plugin
}
