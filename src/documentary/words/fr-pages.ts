import type { PageWords } from './en-pages.ts';

/** The words that only pages and files of the build say, in French. */
export const frPages: PageWords = {
  notes: {
    about: (what) => `Note\u00a0: ${what}`,
    otherFigures: 'ce que d’autres sources disent de ce chiffre',
    definition: 'Dans le glossaire',
    figure: 'La fiche de ce chiffre',
    source: 'Dans les sources de ce chapitre',
  },
  ledger: {
    title: (documentary) => `Les chiffres de «\u00a0${documentary}\u00a0»`,
    overview: 'Vue d’ensemble',
    entries: 'La fiche de chaque chiffre',
    ways: 'Ordre et choix des chiffres',
    order: 'Ordre',
    choices: (total) => `${total} au choix`,
    choice: (name, total) => `${name} (${total})`,
    orders: {
      record: 'Comme dans le registre',
      size: 'Le plus grand nombre d’abord',
      text: 'Dans l’ordre du texte',
      standing: 'Par statut',
      claimant: 'Par auteur du chiffre',
      source: 'Par source',
      contested: 'Par ce qui s’y oppose',
    },
    notes: { size: 'Seuls les nombres sont comparés ici, non les choses comptées, qui diffèrent.' },
    only: {
      standing: 'Un seul statut',
      claimant: 'Un seul auteur du chiffre',
      source: 'Une seule source',
      contested: 'Seulement avec',
    },
    objections: { denied: 'un démenti', elsewhere: 'un autre chiffre ailleurs', corrected: 'une correction' },
    with: (objections) => `, avec ${objections}`,
    shown: (name, shown, total) => `${name}\u00a0: ${shown} sur ${total}`,
    all: 'Tout montrer',
    columns: {
      source_archived: { title: 'Copie archivée', description: 'Où se trouve une copie archivée de la source' },
      address: { title: 'Adresse', description: 'La fiche de la donnée dans la liste des chiffres' },
      mentions: { title: 'Dans le texte', description: 'Les passages du texte qui la donnent, par leurs adresses' },
      charts: { title: 'Graphiques', description: 'Les graphiques qui la dessinent, par leurs adresses' },
      texts: { title: 'Autres textes', description: 'Les autres textes qui la nomment, par leurs adresses' },
      first_given: {
        title: 'Première mention',
        description: 'Le premier chapitre qui la donne, et sa date de publication',
      },
      corrections: {
        title: 'Rectifications',
        description:
          'Ce qui a été corrigé\u00a0: la date, ce qui était écrit, ce qu’il faut lire et pourquoi, séparés par des barres',
      },
    },
    table: { figure: 'Chiffre', standing: 'Statut', claimant: 'Qui l’avance', source: 'Source' },
    bound: 'Nombre et borne',
    bounds: {
      exactly: (number) => `${number}, donné comme exact.`,
      'at-least': (number) => `${number}, donné comme un minimum\u00a0: ce nombre ou plus.`,
      'at-most': (number) => `${number}, donné comme un maximum\u00a0: ce nombre ou moins.`,
      about: (number) => `${number}, donné comme une approximation\u00a0: un nombre proche.`,
    },
    unit: 'Unité',
    bibliography: 'Dans la liste des sources',
    usedIn: 'Dans le texte',
    drawnIn: 'Dans les graphiques',
    namedIn: 'Dans d’autres textes',
    unused: 'Aucun chapitre ne donne ce chiffre.',
    naming: (holder, name, text) => `${holder} «\u00a0${name}\u00a0»\u00a0: ${text}`,
    holders: {
      documentary: 'Le documentaire',
      chapters: 'Chapitre',
      charts: 'Graphique',
      counts: 'Chiffre',
      events: 'Fait',
      terms: 'Glossaire',
      sources: 'Source',
      corrections: 'Rectification',
    },
    texts: {
      title: 'titre',
      description: 'présentation',
      text: 'texte',
      publisher: 'qui publie',
      licence: 'conditions de réutilisation',
      takeaway: 'ce qu’il montre',
      note: 'remarque',
      questions: 'questions pour la classe',
      unit: 'unité',
      label: 'nom',
      rule: 'ce qui est compté',
      claimant: 'qui l’avance',
      denials: 'qui le dément',
      elsewhere: 'ce que disent d’autres sources',
      term: 'mot',
      definition: 'définition',
      said: 'ce qui était écrit',
      right: 'ce qu’il faut lire',
      why: 'pourquoi',
    },
    history: 'Historique',
    steps: {
      counted: 'Le chiffre vaut pour cette date.',
      published: (publisher) => `Publié par ${publisher}.`,
      given: 'Le premier chapitre qui le donne ici\u00a0:',
      corrected: 'Corrigé ici.',
    },
    wrong: (said, right, why) =>
      `Il était écrit «\u00a0${said}\u00a0»\u202f; il faut lire «\u00a0${right}\u00a0». ${why}`,
    now: 'Aujourd’hui',
    nowIs: (phrase, standing) => `${phrase}, ${standing}.`,
    files: { csv: 'Tous les chiffres en tableau (CSV)', json: 'Tous les chiffres pour les programmes (JSON)' },
  },
  around: {
    contents: 'Sommaire',
    all: (number) => `Tous les chapitres (${number})`,
  },
  twin: {
    chapterOf: (number, title) => `Chapitre ${number} de «\u00a0${title}\u00a0»`,
    licence: (name) => `Licence\u00a0: ${name}`,
    page: 'Ce chapitre en page, avec ses graphiques dessinés',
    file: 'Ce chapitre en texte brut (Markdown)',
    account: (who, word) => `${who}\u00a0: «\u00a0${word}\u00a0»`,
    figures: 'Les chiffres de ce chapitre',
    terms: 'Les mots de ce chapitre',
    figure: (label, standing, claimant) => `${label}\u202f; ${standing}, selon ${claimant}.`,
    rule: (rule) => `Ce qui est compté\u00a0: ${rule}`,
    elsewhere: (statement) => `${statement}.`,
    asOf: (date) => `Date de référence\u00a0: ${date}.`,
    guide: 'Le documentaire pour les programmes qui lisent du texte (llms.txt)',
    quoting:
      'Prière, en citant un chiffre, de le donner avec sa borne, avec son statut et le nom de qui l’avance, et avec le démenti s’il y en a un. Chaque chapitre et chaque graphique dit comment le citer.',
  },
  translations: {
    others: 'Cette page en d’autres langues',
    only: (language) => `Uniquement en ${language}`,
  },
  code: { leftOut: 'Certaines parties de ce chapitre sont calculées sur sa page et ne figurent pas dans ce texte.' },
  timeline: {
    from: (date) => `De ${date}`,
    to: (date) => `à ${date}`,
  },
  about: {
    headings: {
      figures: 'Comment les chiffres sont traités',
      publisher: 'Qui publie ce documentaire',
      reuse: 'Réutilisation',
      privacy: 'Ce que ce site sait de vous',
    },
    figures: [
      'Un chiffre est consigné en un seul endroit, le registre. Le texte, les graphiques, leurs descriptions et leurs tableaux l’y lisent tous, si bien qu’ils ne peuvent pas se contredire.',
      'Chaque chiffre dit ce qui est compté au juste, qui l’avance, où cela a été publié, et s’il est exact, s’il est un minimum ou un maximum, ou s’il est approximatif. Un minimum n’est jamais montré comme un nombre exact.',
      'Un chiffre que les uns affirment et que d’autres contestent est signalé comme allégué, dans les mots comme dans le dessin, et le démenti figure à côté. Là où les sources divergent, chacune est montrée avec son propre chiffre\u202f; on ne fait aucune moyenne.',
    ],
    reuse: (licence) =>
      `Les textes et les graphiques peuvent être réutilisés sous ${licence}, à condition de nommer qui les publie et de renvoyer à ce site par un lien.`,
    privacy:
      'Il ne charge rien depuis d’autres sites, ne dépose aucun cookie et ne compte pas les visites. Il ne garde rien sur votre appareil, sauf si vous lui demandez de retenir les réglages.',
  },
  package: {
    zip: 'L’ensemble, avec une note sur chaque chiffre (ZIP)',
    descriptor: 'Ce que contient chaque fichier et chaque colonne (Data Package)',
    files: 'Les fichiers',
    readme: 'Cette note',
    citation: (format) => `Comment citer le graphique, pour les logiciels de bibliographie (${format})`,
    partOf: (documentary, publisher, address) =>
      `Un graphique de «\u00a0${documentary}\u00a0», publié par ${publisher}\u00a0: ${address}`,
    spreadsheet:
      'Tous les textes sont en UTF-8. Si un tableur montre d’autres lettres, faites entrer le tableau par la fonction d’importation (dans Excel\u00a0: Données, À partir d’un fichier texte/CSV) et choisissez UTF-8. Une apostrophe devant un signe comme = empêche le tableur de prendre un texte pour une formule.',
    licence: (name, address) =>
      `${name}, ${address}. Les textes et le graphique peuvent être réutilisés à ces conditions, en nommant qui les publie et en renvoyant au graphique par un lien.`,
    columns: {
      id: { title: 'Identifiant', description: 'Le nom de l’entrée dans le registre' },
      label: { title: 'Intitulé', description: 'Un nom court de la donnée, tel qu’il figure dans le graphique' },
      value: { title: 'Valeur', description: 'Le nombre\u202f; il ne signifie rien sans sa borne et son unité' },
      bound: {
        title: 'Borne',
        description:
          'exactly\u00a0: le nombre est exact\u202f; at-least\u00a0: c’est ce nombre ou plus\u202f; at-most\u00a0: c’est ce nombre ou moins\u202f; about\u00a0: c’est proche de ce nombre',
      },
      unit: { title: 'Unité', description: 'La chose comptée' },
      part_of: {
        title: 'Part de',
        description: 'L’identifiant de la donnée dont celle-ci est une part\u202f; vide pour le tout',
      },
      in_words: {
        title: 'En mots',
        description: 'Le nombre avec sa borne et son unité, tel que l’écrit le documentaire',
      },
      counting_rule: {
        title: 'Règle de comptage',
        description: 'Ce qui est compté au juste, et ce qui ne l’est pas',
      },
      claimant: { title: 'Affirmé par', description: 'Qui avance ce chiffre' },
      standing: {
        title: 'Statut',
        description:
          'established (établi)\u00a0: personne ne le conteste\u202f; alleged (allégué)\u00a0: quelqu’un l’affirme\u202f; disputed (contesté)\u00a0: les récits se contredisent',
      },
      denied: { title: 'Démenti', description: 'Qui le dément et comment, avec l’adresse de la source' },
      elsewhere: { title: 'Ailleurs', description: 'Ce que disent d’autres sources, avec leurs adresses' },
      corrections: {
        title: 'Rectifications',
        description:
          'Comment la donnée a été corrigée\u00a0: la date, ce qui était écrit → ce qu’il faut lire, et entre parenthèses pourquoi',
      },
      as_of: {
        title: 'Date de référence',
        description: 'La date pour laquelle la donnée est avancée, aussi précise qu’elle est connue',
      },
      source: { title: 'Publication', description: 'Où cela a été publié\u00a0: qui, titre, date' },
      source_address: { title: 'Adresse de la source', description: 'Où se trouve la source sur le web' },
      date: {
        title: 'Quand',
        description: 'La date, aussi précise qu’elle est connue, ou une période avec une barre oblique (ISO 8601)',
      },
      title: { title: 'Titre', description: 'Ce qui s’est passé, en quelques mots' },
      text: { title: 'Texte', description: 'Ce qui s’est passé, en une phrase ou deux' },
    },
  },
  colophon: {
    heading: 'Comment ce site est fait',
    type: 'Le texte est composé en Newsreader, que Production Type a dessiné pour la lecture à l’écran, les étiquettes et les chiffres en Instrument Sans. Les deux sont publiés sous la licence SIL Open Font License. De chacun, seuls les signes que ce site emploie sont envoyés, et une page qui arrive avant eux se lit dans les polices de l’appareil.',
    specimens: { text: 'Newsreader', label: 'Instrument Sans' },
    sample: 'Aa Éé Çç 0123456789',
    making:
      'On Record fait les pages avec Astro, MDX et D3\u00a0: de simples fichiers, faits une fois pour toutes à partir des textes et du registre, et les mêmes pour tout le monde. Les graphiques sont dessinés à ce moment-là, eux aussi\u202f; les scripts ajoutent à une page, et rien n’y dépend d’eux.',
  },
  print: {
    link: 'Imprimer tout le documentaire',
    whole: 'Tout le documentaire',
    lead: 'Tous les chapitres, chiffres, mots, sources et corrections sur une seule page, à imprimer ou à garder.',
    contents: 'Sommaire',
    stand: (date) => `Date de cette version\u00a0: ${date}`,
  },
};
