/**
 * The words of a code: plain Dutch for things that one can see, hear or eat, four to nine letters. None can hurt,
 * none is a person's name, and every two differ by at least three slips of a keyboard, so that one slip never
 * makes another word of it. A test holds the list to this. Six of them make more than 60 bits. Words may be
 * added; a word that is taken away can no longer be read from paper.
 */
const LIJST = `
aankomst aardappel aardbei aardgas abrikoos achtbaan adres afdak agenda album alfabet amandel ananas
andijvie anjer antenne antwoord apparaat appel appelboom appelmoes appelsap aquarium architect armband
artikel asperge astronaut atlas aubergine augurk augustus autoband autobus avocado avond avontuur azijn
badeend badjas badkamer bagage bakfiets balkje ballenbak ballon bamboe banaan bank basgitaar basilicum
batterij bekertje benzine bergbeek bergpad bergtop bessenjam bestek bezem bezemkast bijenkorf biljart
bioscoop biscuit blaadje bladgoud bladzijde blauw bliksem bloembed bloemist bloemkool blokfluit blouse bocht
boekentas boeket boerderij boerin bokaal bolderkar bolhoed bolwerk bonbon boodschap boomblad boomgaard
boomhut boomstam bosbes bospad bosuil boterham boterkoek bouwsteen bovenraam brandhout brandweer breedte
breinaald briefje brilkoker broccoli broek broekzak brommer broodkist broodmes brug bruggetje bruiloft
bruinvis buffet buitenbad buizerd bumper bungalow bureau bushalte busje buurman buurt buurthuis buurvrouw
cabine cacao cactus cadeau cakevorm camera carport cavia ceintuur cello cement chocolade cijfer cirkel
citroen citrus collega computer confetti container courgette curry cursus dagboek dageraad dakdekker dakgoot
dakkapel daklijst dakpan dakraam dakterras daktuin dansles dansvloer dashond datum december decor deksel
dessert deurbel deurknop deurmat diamant dichter dienblad diepvries dijk dijkweg dille diner dinsdag diploma
directeur docent dolfijn donderdag donut dooier dorp dorpshuis douane draad draagtas draaiboek draaideur
driehoek droogrek dropje druif drukwerk drumstel druppel duet duikboot duikbril duikplank duinpan duinroos
duivenhok dweil edelsteen eekhoorn eendenei eethuis eetkamer eetlepel eettafel eierdop eierkoek eigeel
eikenhout elastiek elfje elftal erwt esdoorn espresso etalage etappe etui fabriek fakkel fazant februari
feest festival fietsband fietsbel fietslamp fietstas film filmzaal finale flamingo flanel flat flesje
fontein fornuis fotoboek fotograaf fotolijst framboos friet frietpan frisbee fruitboom fruitmand galerij
gangpad garnaal gastheer gebak gebouw gedicht gehaktbal gelei gember gemeente geranium geschenk gezin gids
gieter giraffe gitaar gitarist gladiool glasbak glijbaan glimworm globe gloeilamp golf golfbaan gordijn
goudvis grafiek grasveld grind grindpad groente gymzaal hagelslag halsband halte hamster handdoek handtas
handveger hangmat hangplant hangslot harmonica haven havenstad haverkoek havermout hazelnoot hemd herder
herfst heuvel hijskraan hockey hoefijzer honingbij hoofdstad hooiberg hooivork horizon horloge hotelbed
houtblok houtduif houtskool houtvuur huisdier huiskamer hulst ijsbaan ijsbeker ijsblokje ijskast ijslolly
ijspegel ijssalon ijswinkel ijszee imker ingang inktlint inktpen inktvis insect interview jaarring jampot
januari jasmijn jaszak jazz jeep jeugd jeugdboek jongleur journaal jubileum judo juweel juwelier kaasboer
kaasmes kaasplank kabeljauw kabouter kachel kajak kalender kalkoen kameleon kamp kampioen kampvuur kanaaltje
kanarie kandelaar kangoeroe kantoor kapsalon kapstok karaoke karavaan karnemelk karper karton kassa kastanje
kasteel kattenbak kauwgom ketting keuken keukenrol kiezel kinderbad kippenhok kiwi klaproos klapstoel
klarinet klaver kleed kleerkast kleurboek kleurdoos kleuter klimaat klimop klimrek klimwand klok klokgelui
klokhuis klompen klontje kluis knaagdier knijpkat knikker knipoog knoflook knoop knuffel koala koekblik
koekdeeg koekdoos koekenpan koelbox koelkast koetsier koffie koffiekop kogelvis kokos kolibrie kommetje
kompas konijn kookboek kookles kookpan kookplaat koolmees koorzang krab kransje krent krijtbord krijtje
kristal kroket krokodil kroonkurk kruidkoek kruidnoot kruimel kruiwagen krulspeld kudde kuifeend kuikentje
kussen kustlijn kwark kwartier kwekerij laars laarzen ladder lagune lampenkap landgoed landhuis landkaart
lantaarn laptop lariks laurier lavendel leesboek leesbril leesclub leeslamp leesplank leeszaal leeuw
leeuwerik leger leiding lente lepelrek leraar lichtknop lichtmast liedje liftdeur liguster lijmpot lijst
limoen limonade lindethee liniaal linoleum loopband loopbrug loopfiets loopplank luchtbed lucifer luipaard
lunch maandag maandblad maanlicht maanvis maatbeker machine magazijn magneet maisbrood maisveld makreel
manager mandarijn mandje mango maquette marionet marktdag marmelade marmot marsepein mast matroos medaille
meerkoet meetlat meikever melk melkbus melkglas melkkan melkweg melodie menukaart merkstift metro metselaar
microfoon mijlpaal mikado miljoen mimosa miniatuur mistlamp moeras moerbei moestuin monitor montage monteur
monument morgen mosterd muesli muntthee museum muurbloem muurkrant muurtje muurverf muziek muziekles
muzikant naald naamplaat nachtbus nachtlamp nachtuil najaar namiddag narcis natuur natuurpad navigator
nectarine nerf nestkast netel netwerk neushoorn nieuwjaar nieuws nijlpaard niveau noordpool notaris
notenbalk notenboom oceaan octopus oefenboek okapi okkernoot oktober olie oliebol oliekan olielamp olieverf
olifant olijfolie omelet omgeving onderwijs ontbijt onweer oogst ooievaar optocht orchidee oregano organist
orka otter ovenplaat ovenwant overall overhemd overloop overzicht pagina pakpapier paleis palmboom palmtak
pandabeer panfluit pannenlap pannenset pantoffel papaja papegaai papierbak paprika parade paraplu parfum
parkbank parkweg pasfoto paspoort passer patio pauze pedaal pelikaan pennenbak penning penseel pepermunt
perenboom perensap perron perzik pianist piano picknick pijnboom pindakaas pipet piraat piramide pistache
pizza plafond plakband plakboek planeet plastic plateau plezier ploeg poetsdoek polder polderweg pollepel
pompbak pompoen poncho poolvos poortje popcorn porselein portaal portier postauto postbode postkaart
postzegel potgrond potlood potplant praatpaal pretpark prijs prikbord printer profiel programma pudding
punaise puntmuts puzzel pyjama quiz raambank raamwerk rabarber raceauto radar radiator radijs ranja recept
recorder regenboog regenjas regenpijp regenton regio reisgids reistas reiziger rekening rendier reuzenrad
rietmat rietpluim rijbroek rijpad rijstveld rijwiel rivier roeiboot roeiclub roeispaan roeitocht rogge
roggeveld rolkoffer rolluik roltrap rondvaart rondweg roodborst roofvogel room roomboter roomijs rotonde
rozenblad rozentuin rubber rugby rugzak ruimte rups saffier sambal sandwich sardine sauna saxofoon schaap
schaduw schatkist schema schepijs schildpad scholier schommel school schoolbel schooltas schrift schrijver
schroef schuifpui schuim selderij september sering serre shampoo sieraad signaal sjaal sjoelbak skelter
slaapzak slagroom sleepboot slipper sloot smaragd smeerkaas snack snavel sneeuwbal sneeuwpop snelweg
snijplank snoeimes snoepje snorkel soepbord soepkom soeplepel sokken sorbet souvenir spaarbank spaarpot
spade specht speelgoed speelkist speeltuin speelveld speld spelletje spiegel spijker spinazie spons
spoorbrug spoorlijn sportdag spreeuw sprei sproeier sprookje spruitjes spuit staart stadhuis stadsbus
stadsmuur stadspark stamppot stapelbed station steenuil stekker stekplant stip stoelpoot stoeprand stofblik
stofdoek stoofpeer stoomboot stoplicht stopnaald storm strand strandbal streep stripboek strohoed strooibus
stroopkan struik studio stuiver stukadoor stuurwiel suikerpot surfplank symfonie taartdoos taartpunt
taartvorm tablet tafel tafelbel tafelblad tafelpoot tandarts tandem tandpasta tapijt tarwe taxi teddybeer
tegelpad tekendoos tekenles telefoon telegram telescoop televisie telraam tennis tentdoek tentstok terras
terrein theater thee theedoek theeglas theelepel theepot theetuin ticket timmerman toestel tomaatje
torenklok torentje touw tovenaar toverstaf tractor trapper traptrede trechter treinrit treinstel trekpaard
trekvogel trio trompet tuba tuimelaar tuinbank tuinbonen tuinbroek tuindeur tuinfeest tuinhek tuinhuis
tuinkers tuinpoort tuinslang tuinstok tulpenbol tunnel turnzaal tweeling uienbrood uienring uitkijk
uitstapje uitzicht ukelele uniform vaargeul vaatdoek vakantie vakwerk vangnet vanille veldbloem veldfles
veldkers veldmuis veldsla venster veranda verfblik verfdoos verfkwast verftube verhaal vierkant viltstift
violist viooltje visboer viskom visnet vispan visvijver vitamine vleermuis vleugel vliegtuig vliegveld
vlierthee vlinder vloermat voedsel voetbal voetbrug voetstap voetveeg vogel vogelaar vogelhuis vogelkooi
vogelnest vogelvoer vogelzang volkstuin volleybal voorbeeld voordeur voorpoot voorraad vouwblad vouwfiets
vracht vriendin vriezer vrijdag vulpen vuurkorf vuurpijl vuurtoren vuurvlieg vuurwerk waaiboom waaier
waakhond wagon walnoot walrus wandeling wandelpad wandkleed wandklok wandrek wandtegel warenhuis wasbeer
wasdroger wasmand wasmiddel wastafel waterfles waterkant waterput waterval watten wedstrijd weekblad weekend
weerkaart weerman wegwijzer weide weidegras weidepaal weiderand weiland welkom wereld wereldbol werkboek
werkhemd werktuig wieg wijkpark wilgentak windhond windmolen windroos windvaan winkelier winterdag wiskunde
witbrood witlof woensdag woestijn wollegras woning woonboot woonkamer woonwijk woord woordspel wormpje
wortel yoga yoghurt zaagblad zaagsel zadeldek zadeltas zakdoek zakgeld zaklamp zakmes zandbak zandhaas
zandloper zangvogel zaterdag zebra zebrapad zeebodem zeebries zeehaven zeehond zeeleeuw zeelucht zeepbel
zeepsop zeeschelp zeewier zeilboot zeilclub zeilles zeilschip zigzag zijde zijraam zijstraat zilver
zilvervis zitbank zitkussen zoetje zomer zomerbed zomerjurk zonlicht zonnebril zonnehoed zonneklep zoutpan
zuidpool zuivel zuurkool zuurstof zwaan zwaluw zwemband zwembroek zwemtas zwemvest
`;

export const WOORDEN: readonly string[] = LIJST.trim().split(/\s+/u);

/** How many words one code has. */
export const AANTAL_WOORDEN = 6;
