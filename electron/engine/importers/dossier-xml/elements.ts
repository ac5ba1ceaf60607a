/**
 * The tree of an SBB dossier file: where the facts stand, and the names that are known and passed over.
 * Facts count only on their own path, since `profiel`, `kerntaak` and the like also occur elsewhere with
 * another meaning.
 */

const DOSSIER = 'sbb/dossiers/dossier';
const VOORBLAD = `${DOSSIER}/voorblad/omschrijving`;
const BASISKERNTAAK = `${DOSSIER}/basis/basistaken/basiskerntaken/kerntaak`;
const PROFIEL = `${DOSSIER}/profielen/profiel`;
const PROFIELKERNTAAK = `${PROFIEL}/profielkerntaken/kerntaak`;

/** What is read, by path from the root. */
const PLACES = {
  sectorkamer: 'sbb/sectorkamers/sectorkamer',
  dossier: DOSSIER,
  dossiercrebo: `${DOSSIER}/dossiercrebos/dossiercrebo`,
  penvoerder: `${VOORBLAD}/penvoerder/sectorkamer`,
  vastgesteldop: `${VOORBLAD}/verantwoording/vaststellingsinformatie/vastgesteldop`,
  profiel: PROFIEL,
  crebo: `${PROFIEL}/creboinformatie/crebo`,
  soortopleiding: `${PROFIEL}/omschrijving/soortopleiding`,
  beroepsvereisten: `${PROFIEL}/omschrijving/wettelijkeberoepsvereisten`,
  basiskerntaak: BASISKERNTAAK,
  basiswerkproces: `${BASISKERNTAAK}/basiswerkprocessen/werkproces`,
  profielkerntaak: PROFIELKERNTAAK,
  profielwerkproces: `${PROFIELKERNTAAK}/profielwerkprocessen/werkproces`,
} as const;
export type Place = keyof typeof PLACES;

export const PLACE_OF: ReadonlyMap<string, Place> = new Map(
  Object.entries(PLACES).map(([place, path]) => [path, place as Place]),
);

/** Places whose text is read. */
export const WITH_TEXT: ReadonlySet<Place> = new Set<Place>([
  'dossiercrebo',
  'vastgesteldop',
  'crebo',
  'soortopleiding',
  'beroepsvereisten',
]);

/** Elements that hold a fact: on a path that is not known they are refused, never guessed. */
export const FACTS: ReadonlySet<string> = new Set(['dossier', 'profiel', 'kerntaak', 'werkproces']);

/** Every name that the files of SBB use. Another name is reported, and passed over with all that is in it. */
export const KNOWN: ReadonlySet<string> = new Set(
  `sbb domeinen domein sectorkamers sectorkamer competenties competentie dossiers dossier dossiercrebos
   dossiercrebo kennisenvaardigheden kennisofvaardigheid categoriekennisenvaardigheden categorie voorblad
   omschrijving penvoerder verantwoording vaststellingsinformatie vastgestelddoor vastgesteldop vastgesteldte
   inleiding basis typeringberoepengroep context beroepshouding resultaatvanhetberoep basistaken basiskerntaken
   kerntaak complexiteit complexiteitperprofiel aanvullend profiel verantwoordelijkheid
   verantwoordelijkheidperprofiel vakkennisenvaardigheden vakkennisenvaardighedenperprofiel
   vakkennisenvaardighedenonderdelen vakkennisenvaardigheden_met_categorie basiswerkprocessen werkproces
   werkprocesomschrijving werkprocesomschrijvingperprofiel werkprocesresultaat werkprocesresultaatperprofiel
   werkprocesgedrag werkprocesgedragperprofiel werkprocescompetenties werkprocescompetentiesperprofiel
   generieke_onderdelen profielen typeringvanhetberoep wettelijkeberoepsvereisten
   toelichtingwettelijkeberoepsvereisten bronwettelijkeberoepsvereisten certificaten certificaat sbu
   soortopleiding instellingendieaanmogenbieden creboinformatie crebo profielkerntaken profielwerkprocessen
   verantwoordingsinformatie brondocumenten brondocument arbeidsmarktinformatie trendsenontwikkelingen
   wetenregelgeving ontwikkelingenindeberoepsuitoefening bijzonderevereisten eisen toelichtingvereisten
   taalbeheersingseisen toelichting taalbeheersingseis taal taalvaardigheden taalvaardigheid
   ontwikkelmogelijkheden onderhoudsagenda agenda onderdeel onderwerp actie wie wanneer wijzigingen
   wijzigingscategorien wijzigingscategorie betrokkenen aanvullendeinfo examenprofielen`.split(/\s+/u),
);
