/** Words for the helper. They are not for the candidate, so they are in Dutch only. */
export const words = {
  titel: 'Voor de begeleider',
  uitleg: 'Typ de pincode van deze werkplaats.',
  pin: 'Pincode',
  pinUitleg: 'Vier tot acht cijfers.',
  verder: 'Verder',
  terug: 'Terug naar de kandidaat',
  leeg: 'Typ eerst de pincode: vier tot acht cijfers.',
  fout: 'Deze pincode klopt niet. De antwoorden van de kandidaat zijn er nog.',
  wacht: (seconden: number) =>
    seconden === 1 ? 'Wacht nog 1 seconde.' : `Wacht nog ${String(seconden)} seconden.`,
  mag: 'Je mag het weer proberen.',
  watNu: 'Wat wil je doen?',
  volgende: 'Begin met de volgende persoon',
  volgendeUitleg: 'We tellen dit gesprek mee en wissen alle antwoorden.',
  volScherm: 'Zet het scherm vol',
  volSchermUitleg: 'Dit blijft zo voor de volgende personen. Met Esc maak je het scherm weer klein.',
  stop: 'Stop de werkplaats',
  stopUitleg: 'We wissen alle antwoorden. Daarna kun jij de app weer gewoon gebruiken.',
} as const;
