import { currencyOf, likelyCountry } from '#lib/organisation/countries.ts'

/** The first entity while it is described. */
export class NewEntity {
  code = $state('')
  name = $state('')
  country = $state(likelyCountry())
  currency = $state(currencyOf(this.country))

  /** A currency that was chosen by hand stays. */
  moveTo(country: string) {
    if (this.currency === currencyOf(this.country)) this.currency = currencyOf(country)
    this.country = country
  }

  get described() {
    const { code, name, country, currency } = this
    return { code: code.trim(), name, country, currency }
  }
}
