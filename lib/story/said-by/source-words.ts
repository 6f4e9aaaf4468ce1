/**
 * Who is named as a source in news texts, by language: `kind: words` in small letters, phrases included; a word that ends in `*`
 * is the beginning of words ("polizei*": Polizeipräsidium).
 */
export const SOURCE_WORDS: Readonly<Record<string, string>> = {
  en: `police: police, police officer, police officers, police chief, detectives, officers, officer, sheriff, constable, troopers, investigators
    | fire: firefighters, firefighter, fire service, fire brigade, fire department, fire chief, fire officials, fire crews, fire officer
    | rescue: rescuers, rescue workers, rescue services, emergency services, paramedics, ambulance service, coastguard, coast guard, lifeboat crew
    | military: army, military, soldiers, air force, defence forces, troops, commander | navy: navy
    | city: city, city hall, city council, town, town hall, town council, council, county, municipality, district
    | government: government, cabinet, administration, state department, white house, kremlin | ministry: ministry, minister's office, department
    | court: court, judge, tribunal | prosecutor: prosecutor, prosecutors, prosecution, public prosecutor, attorney general
    | company: company, firm, operator, manufacturer, owner, owners, airline, railway, builder, shipping company, utility, executives, managers, manager | insurer: insurer, insurers, insurance company
    | union: union, unions, trade union | hospital: hospital, clinic | university: university | school: school | church: church, diocese
    | media: newspaper, broadcaster, news agency, local media, state media, state television, state tv, media | port: port authority, harbour office, port
    | chamber: chamber of commerce | parliament: parliament, lawmakers' committee | party: party, opposition | mayor: mayor, deputy mayor
    | minister: minister, secretary of state | primeminister: prime minister, premier, chancellor | president: president | governor: governor
    | spokesperson: spokesman, spokeswoman, spokesperson, spokespeople, spokesmen | official: official, officials, authorities, authority, aide, aides
    | source: source, sources, insider, insiders, person familiar, people familiar, people briefed, people close
    | witness: witness, witnesses, eyewitness, eyewitnesses, bystander, bystanders, onlookers
    | resident: resident, residents, neighbour, neighbours, neighbor, neighbors, villager, villagers, locals, inhabitants, islanders, townspeople
    | farmer: farmer, farmers | fisher: fisherman, fishermen, fishers | driver: driver, drivers | passenger: passenger, passengers
    | worker: worker, workers, employee, employees, staff | student: student, students | shopkeeper: shopkeeper, shopkeepers | family: family, relatives, relative
    | expert: expert, experts, analyst, analysts, researcher, researchers, scientist, scientists, economist, economists, engineers
    | doctor: doctor, doctors, medics | teacher: teacher, teachers | lawyer: lawyer, lawyers, attorney | diplomat: diplomat, diplomats, ambassador
    | politician: lawmaker, lawmakers, senator, congressman, mp, mps, councillor, councillors | activist: activist, activists, campaigners, protesters`,
  de: `police: polizei*, polizisten, polizist, kriminalpolizei, ermittler, beamten | fire: feuerwehr*, feuerwehrleute, einsatzleiter, einsatzleiterin
    | rescue: retter, rettungskräfte*, rettungsdienst*, einsatzkräfte, seenotretter | military: armee, militär, bundeswehr, heer, truppen | navy: marine
    | city: stadt, stadtverwaltung, stadtrat, rathaus, gemeinde, gemeinderat, kommune, landkreis, kreis, landratsamt, bezirk, bezirksamt
    | government: regierung, bundesregierung, landesregierung, kabinett, kreml | ministry: ministerium*, innenministerium, außenministerium, verteidigungsministerium, verkehrsministerium, finanzministerium
    | court: gericht, richter, landgericht, amtsgericht | prosecutor: staatsanwaltschaft, staatsanwalt, staatsanwältin
    | company: unternehmen*, firma, betreiber*, konzern, hersteller, reederei, fluggesellschaft, bahn, eigentümer, gesellschaft | insurer: versicherung, versicherer, versicherungen
    | union: gewerkschaft* | hospital: krankenhaus, klinik, klinikum | university: universität | school: schule | church: kirche, bistum
    | media: zeitung, sender, nachrichtenagentur, medien, medienberichte, medienberichten | port: hafenbehörde, hafenamt | chamber: handelskammer
    | parliament: parlament | party: partei, opposition | mayor: bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin
    | minister: minister, ministerin | primeminister: ministerpräsident, ministerpräsidentin, premierminister, premierministerin, kanzler, kanzlerin, bundeskanzler, bundeskanzlerin
    | president: präsident, präsidentin | governor: gouverneur, gouverneurin | prefect: landrat, landrätin
    | spokesperson: sprecher, sprecherin, sprechern | official: behörde, behörden, vertreter, regierungsvertreter, beamte, beamter, amt
    | source: quelle, quellen, insider, insidern, kreise, kreisen, informanten | witness: zeuge, zeugen, zeugin, augenzeugen, augenzeuge, augenzeugin
    | resident: anwohner, anwohnern, anwohnerin, anwohnerinnen, bewohner, bewohnern, nachbarn, nachbar, nachbarin, einwohner, dorfbewohner
    | farmer: landwirt, landwirte, bauer, bauern, bäuerin | fisher: fischer, fischern | driver: fahrer, fahrern | passenger: fahrgast, fahrgäste, fahrgästen, passagiere, passagieren
    | worker: arbeiter, mitarbeiter, mitarbeitern, beschäftigte, beschäftigten | student: studenten, studierende, studierenden, schüler | family: familie, angehörige, angehörigen
    | expert: experte, experten, expertin, fachleute, fachleuten, forscher, forschern, wissenschaftler, wissenschaftlern, analysten, gutachter
    | doctor: arzt, ärzte, ärzten, ärztin | teacher: lehrer, lehrerin | lawyer: anwalt, anwälte, anwältin, verteidiger | diplomat: diplomat, diplomaten
    | politician: abgeordnete, abgeordneter, abgeordneten | activist: aktivisten, demonstranten, umweltschützer`,
  fr: `police: police, policiers, policier, policière, gendarmerie, gendarmes, enquêteurs, policières | fire: pompiers, pompier, sapeurs-pompiers
    | rescue: secours, secouristes, sauveteurs | military: armée, militaires, militaire, général | navy: marine
    | city: ville, mairie, municipalité, commune, conseil municipal, hôtel de ville, métropole, agglomération
    | government: gouvernement, exécutif, élysée, kremlin, gouvernementale, gouvernementales, gouvernemental | ministry: ministère | prefect: préfecture, préfet, préfète
    | court: tribunal, cour, juge, judiciaire, judiciaires | prosecutor: parquet, procureur, procureure | company: entreprise, société, exploitant, compagnie, groupe, constructeur, opérateur, propriétaire, direction | insurer: assureur, assureurs, assurance
    | union: syndicat, syndicats, intersyndicale, syndicale, syndicales, syndicaux, syndical | hospital: hôpital, clinique, hospitalière, hospitalières | university: université | school: école | church: église, diocèse
    | media: journal, quotidien, presse, médias, chaîne, agence | port: port, capitainerie | chamber: chambre de commerce | parliament: parlement | party: parti, opposition
    | mayor: maire, adjoint | minister: ministre | primeminister: premier ministre, première ministre, chancelier | president: président, présidente | governor: gouverneur
    | spokesperson: porte-parole | official: responsable, responsables, autorité, autorités, fonctionnaire, fonctionnaires, élus
    | source: source, sources | witness: témoin, témoins | resident: habitant, habitante, habitants, riverain, riverains, riveraine, voisin, voisins, voisine, villageois
    | farmer: agriculteur, agriculteurs, agricultrice, éleveur, paysan, paysans | fisher: pêcheur, pêcheurs | driver: conducteur, chauffeur, automobilistes | passenger: passager, passagers, voyageurs
    | worker: ouvriers, ouvrier, salariés, employés, salarié, employé | student: étudiants, étudiant | family: famille, proches | shopkeeper: commerçant, commerçants, commerçante
    | expert: expert, experts, spécialistes, chercheurs, chercheur, analystes, scientifiques | doctor: médecin, médecins | teacher: enseignants, professeur
    | lawyer: avocat, avocats, avocate | diplomat: diplomate, diplomates, ambassadeur | politician: député, députée, sénateur, députés | activist: militants, manifestants, associations`,
  es: `police: policía, policías, policial, policiales, guardia civil, agentes, investigadores, carabineros | fire: bomberos, bombero, cuerpo de bomberos
    | rescue: rescatistas, socorristas, servicios de emergencia, protección civil, equipos de rescate, emergencias | military: ejército, militares, militar, fuerzas armadas | navy: marina, armada
    | city: ayuntamiento, alcaldía, municipio, municipalidad, municipales, municipal, intendencia, cabildo | government: gobierno, ejecutivo, casa blanca, gubernamentales, gubernamental
    | ministry: ministerio, ministeriales, cancillería, secretaría | court: tribunal, juzgado, juez, jueza, judiciales, judicial, corte | prosecutor: fiscalía, fiscal, fiscales
    | company: empresa, compañía, operadora, firma, propietario, propietaria, empresariales, constructora, naviera, aerolínea | insurer: aseguradora, aseguradoras | union: sindicato, sindicatos, sindicales, sindical
    | hospital: hospital, clínica, hospitalarias, sanitarias | university: universidad | school: escuela | church: iglesia, diócesis
    | media: periódico, diario, prensa, medios, agencia, cadena, televisión | port: puerto, autoridad portuaria, capitanía, portuarias | chamber: cámara de comercio
    | parliament: parlamento, parlamentarias | party: partido, oposición | mayor: alcalde, alcaldesa, intendente, regidor | minister: ministro, ministra
    | primeminister: primer ministro, primera ministra, presidente del gobierno, canciller | president: presidente, presidenta | governor: gobernador, gobernadora, gobernación
    | spokesperson: portavoz, portavoces, vocero, vocera, voceros | official: funcionario, funcionaria, funcionarios, autoridad, autoridades, responsables, oficiales
    | source: fuente, fuentes | witness: testigo, testigos | resident: vecino, vecina, vecinos, vecinas, residentes, residente, habitantes, lugareños, pobladores
    | farmer: agricultor, agricultores, campesino, campesinos, ganadero, ganaderos | fisher: pescador, pescadores | driver: conductor, chofer, camionero | passenger: pasajeros, pasajero, pasajera
    | worker: obreros, obrero, trabajadores, trabajador, empleados, empleado | student: estudiantes, estudiante | family: familia, familiares | shopkeeper: comerciante, comerciantes
    | expert: experto, expertos, especialistas, analistas, científicos, investigadora, expertas, técnicos, peritos | doctor: médico, médicos, doctores | teacher: maestros, profesores
    | lawyer: abogado, abogados, abogada | diplomat: diplomático, diplomáticos, diplomáticas, embajador | politician: diputado, diputada, senador, senadora, concejal, concejala | activist: activistas, manifestantes, ecologistas`,
  pt: `police: polícia, policial, policiais, polícias, psp, gnr, delegado, investigadores, guarda | fire: bombeiros, bombeiro, corpo de bombeiros
    | rescue: socorristas, proteção civil, defesa civil, equipas de resgate, equipes de resgate, inem | military: exército, militares, forças armadas, aeronáutica | navy: marinha, armada
    | city: cidade, câmara, câmara municipal, prefeitura, município, autarquia | government: governo, executivo, planalto | ministry: ministério, itamaraty
    | court: tribunal, juiz, juíza, justiça | prosecutor: procuradoria, ministério público, procurador, promotor, promotoria
    | company: empresa, companhia, operadora, concessionária, construtora, proprietário, proprietária, armador | insurer: seguradora, seguradoras | union: sindicato, sindicatos | hospital: hospital, clínica
    | university: universidade | school: escola | church: igreja, diocese | media: jornal, imprensa, agência, emissora, televisão | port: porto, capitania, autoridade portuária
    | chamber: câmara de comércio | parliament: parlamento, congresso | party: partido, oposição | mayor: prefeito, prefeita, autarca, presidente da câmara | minister: ministro, ministra
    | primeminister: primeiro-ministro, primeira-ministra, chanceler | president: presidente | governor: governador, governadora
    | spokesperson: porta-voz, porta-vozes | official: funcionário, funcionária, funcionários, autoridade, autoridades, responsável, responsáveis, dirigente, dirigentes
    | source: fonte, fontes | witness: testemunha, testemunhas | resident: morador, moradora, moradores, vizinho, vizinhos, vizinha, habitantes, residentes, populares
    | farmer: agricultor, agricultores, lavradores | fisher: pescador, pescadores | driver: motorista, condutor | passenger: passageiro, passageiros
    | worker: trabalhadores, trabalhador, operários, funcionários da empresa | student: estudantes, alunos | family: família, familiares, parentes | shopkeeper: comerciante, comerciantes, lojistas
    | expert: especialista, especialistas, analista, analistas, peritos, cientistas, técnicos | doctor: médico, médicos, médica | teacher: professores | lawyer: advogado, advogada, advogados
    | diplomat: diplomata, diplomatas, embaixador | politician: deputado, deputada, senador, senadora, vereador, vereadora | activist: ativistas, ambientalistas, manifestantes`,
  it: `police: polizia, poliziotti, carabinieri, questura, agenti, inquirenti, investigatori | fire: vigili del fuoco, pompieri
    | rescue: soccorritori, protezione civile, guardia costiera, soccorsi | military: esercito, militari, forze armate | navy: marina
    | city: comune, municipio, città, giunta, provincia | government: governo, esecutivo, palazzo chigi | ministry: ministero, farnesina, viminale
    | prefect: prefettura, prefetto | court: tribunale, giudice, corte | prosecutor: procura, procuratore, pm
    | company: azienda, società, compagnia, impresa, ditta, gestore, proprietario, gruppo, armatore | insurer: assicurazione, assicurazioni | union: sindacato, sindacati | hospital: ospedale, clinica
    | university: università | school: scuola | church: chiesa, diocesi | media: giornale, quotidiano, stampa, agenzia, emittente, media | port: capitaneria, autorità portuale, porto
    | chamber: camera di commercio | parliament: parlamento | party: partito, opposizione | mayor: sindaco, sindaca | minister: ministro, ministra | primeminister: premier, presidente del consiglio, cancelliere, primo ministro
    | president: presidente | governor: governatore, governatrice | spokesperson: portavoce | official: funzionario, funzionari, autorità, dirigente, dirigenti, responsabili
    | source: fonte, fonti | witness: testimone, testimoni | resident: abitante, abitanti, residente, residenti, vicino, vicini, vicina, paesani
    | farmer: agricoltore, agricoltori, contadino, contadini, allevatore, allevatori | fisher: pescatore, pescatori | driver: autista, conducente | passenger: passeggero, passeggeri, passeggera
    | worker: operai, operaio, lavoratori, dipendenti, lavoratore, dipendente | student: studenti, studente | family: famiglia, familiari, parenti | shopkeeper: commercianti, negoziante, commerciante
    | expert: esperto, esperti, esperta, analisti, ricercatori, tecnici, periti, scienziati | doctor: medico, medici | teacher: insegnanti | lawyer: avvocato, avvocati, legale, legali
    | diplomat: diplomatico, diplomatici, ambasciatore | politician: deputato, deputata, senatore, senatrice, assessore, assessora | activist: attivisti, ambientalisti, manifestanti`,
  nl: `police: politie*, agenten, agent, recherche, marechaussee | fire: brandweer*, brandweerlieden | rescue: hulpdiensten, reddingswerkers, kustwacht, knrm, ambulancedienst, veiligheidsregio
    | military: leger, defensie, militairen, krijgsmacht | navy: marine | city: stad, gemeente*, gemeenteraad, stadhuis, stadsbestuur, provincie, waterschap
    | government: regering, kabinet | ministry: ministerie | court: rechtbank, rechter | prosecutor: openbaar ministerie, officier van justitie, justitie
    | company: bedrijf, onderneming, exploitant, firma, eigenaar, maatschappij, rederij, bouwer, concern | insurer: verzekeraar, verzekeraars | union: vakbond*, bonden | hospital: ziekenhuis | university: universiteit | school: school | church: kerk, bisdom
    | media: krant, omroep, persbureau, media | port: havenbedrijf, havenmeester, havenautoriteit | chamber: kamer van koophandel | parliament: parlement | party: partij, oppositie
    | mayor: burgemeester, wethouder | minister: minister | primeminister: premier, minister-president, bondskanselier | president: president | governor: gouverneur, commissaris van de koning
    | spokesperson: woordvoerder, woordvoerster, woordvoerders | official: functionaris, functionarissen, ambtenaar, ambtenaren, autoriteiten, overheid
    | source: bron, bronnen, ingewijden | witness: getuige, getuigen, ooggetuige, ooggetuigen, omstanders
    | resident: bewoner, bewoners, omwonenden, omwonende, buurtbewoner, buurtbewoners, buren, buurman, buurvrouw, inwoners, dorpelingen
    | farmer: boer, boeren, boerin | fisher: visser, vissers | driver: chauffeur, bestuurder | passenger: passagier, passagiers, reizigers | worker: werknemers, arbeiders, medewerkers, personeel
    | student: studenten, student | family: familie, nabestaanden | shopkeeper: winkelier, winkeliers | expert: deskundige, deskundigen, experts, expert, onderzoekers, wetenschappers, analisten | doctor: arts, artsen, dokter
    | teacher: leraren, docenten | lawyer: advocaat, advocaten | diplomat: diplomaat, diplomaten, ambassadeur | politician: kamerlid, kamerleden, senator, raadslid | activist: activisten, actievoerders, betogers`,
  sv: `police: polis, polisen, polisens, poliser, polisman, polismyndigheten | fire: räddningstjänsten, räddningstjänstens, räddningstjänst, brandkåren, brandmän, brandman
    | rescue: räddningspersonal, kustbevakningen, sjöräddningen, ambulanspersonal | military: armén, militären, försvaret, försvarsmakten | navy: marinen, flottan
    | city: staden, stadens, kommunen, kommunens, kommunfullmäktige, stadshuset, regionen | government: regeringen, regeringens | ministry: departementet, utrikesdepartementet
    | court: domstolen, tingsrätten, domare, domaren | prosecutor: åklagare, åklagaren, åklagarmyndigheten | company: bolaget, bolagets, företaget, företagets, operatören, ägaren, rederiet, rederiets, koncernen | insurer: försäkringsbolaget, försäkringsbolagen
    | union: facket, fackets, fackförbundet | hospital: sjukhuset | university: universitetet | school: skolan | church: kyrkan, stiftet | media: tidningen, nyhetsbyrån, medier, medierna | port: hamnen, hamnens, hamnmyndigheten
    | chamber: handelskammaren | parliament: riksdagen, parlamentet | party: partiet, oppositionen | mayor: borgmästaren, borgmästare, kommunalrådet, kommunalråd | minister: ministern, minister
    | primeminister: statsministern, statsminister, premiärministern, premiärminister, förbundskanslern | president: presidenten, president | governor: guvernören, guvernör, landshövdingen
    | spokesperson: talesperson, talesman, talesmannen, taleskvinna, talespersonen, pressekreterare, presstalesperson | official: tjänsteman, tjänstemän, myndigheterna, myndigheter, myndigheten
    | source: källa, källor, källan, källorna | witness: vittne, vittnen, vittnet, vittnena, ögonvittnen, ögonvittne | resident: boende, grannar, granne, invånare, bybor, bybo
    | farmer: bonde, bönder, bönderna, lantbrukare | fisher: fiskare, fiskarna, fiskaren | driver: förare, chauffören | passenger: passagerare, resenärer, passagerarna | worker: arbetare, anställda, personal
    | student: studenter, student | family: familjen, anhöriga | shopkeeper: butiksägare, handlare | expert: experter, expert, experten, forskare, forskarna, analytiker | doctor: läkare, läkaren | teacher: lärare, läraren
    | lawyer: advokat, advokaten | diplomat: diplomater, diplomat, ambassadören | politician: riksdagsledamot, riksdagsledamoten | activist: aktivister, demonstranter`,
  ar: `police: شرطة, درك, محققون, محققين | fire: إطفاء, رجال إطفاء, فرق إطفاء | rescue: دفاع مدني, مسعفون, منقذون, هلال أحمر, خفر سواحل | military: جيش, قوات مسلحة | navy: بحرية
    | city: بلدية, مجلس بلدي, محافظة, أمانة مدينة | government: حكومة, رئاسة, مجلس وزراء, كرملين, بيت أبيض | ministry: وزارة, خارجية, داخلية | court: محكمة, قاضي | prosecutor: نيابة, نيابة عامة, مدعي عام, ادعاء
    | company: شركة, مشغل, مؤسسة | union: نقابة, نقابات | hospital: مستشفى | university: جامعة | media: صحيفة, وكالة, تلفزيون, قناة, وسائل إعلام | port: ميناء, هيئة ميناء | chamber: غرفة تجارة | parliament: برلمان | party: حزب, معارضة
    | mayor: رئيس بلدية, عمدة | minister: وزير, وزيرة | primeminister: رئيس وزراء, رئيسة وزراء, رئيس حكومة, مستشار | president: رئيس, رئيسة | governor: محافظ, حاكم
    | spokesperson: متحدث, متحدثة, ناطق, ناطقة | official: مسؤول, مسؤولة, مسؤولون, مسؤولين, مسؤولان, مسئول, سلطات | source: مصدر, مصادر, مصدران | witness: شاهد, شهود, شاهد عيان, شهود عيان
    | resident: سكان, أهالي, جيران, قرويون, مواطنون | farmer: مزارع, مزارعون, مزارعين, فلاح, فلاحون | fisher: صياد, صيادون, صيادين | driver: سائق | passenger: ركاب, راكب | worker: عمال, عامل, موظفون | student: طلاب | family: عائلة, أقارب
    | expert: خبير, خبراء, محلل, محللون, باحثون | doctor: طبيب, أطباء | lawyer: محام, محامي, محامون | diplomat: دبلوماسي, دبلوماسيون, سفير | politician: نائب, نائبة, نواب | activist: ناشطون, نشطاء, ناشط`,
};

/** Beginnings of German, Dutch and Swedish words that end in a word for who speaks: "Polizei-sprecherin", "brandweer-woordvoerder". */
export const SPEAKING_ENDS: readonly string[] =
  "sprecher sprecherin sprechern sprecherinnen woordvoerder woordvoerster woordvoerders talesperson talesman taleskvinna angaben kreisen kreise".split(
    " ",
  );
