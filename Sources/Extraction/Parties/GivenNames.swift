/// Common given names of many languages, in small letters; names that are common words or
/// countries are left out.
enum GivenNames {
  static let female = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
    margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
    stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole
    helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth
    julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
    cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean
    abigail alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa
    diana natalie brittany charlotte marie kayla alexis lori hillary chelsea ivanka melania ivana
    michele claire clara lucy louise fiona siobhan nicola gillian julia juliet kate katie kathy liz
    beth jane jill jenny ellen eileen eleanor edith esther eva eve irene iris ingrid ida inga helga
    heidi hilde gudrun gertrude ursula ulrike ute uta sabine sigrid silke simone susanne petra renate
    monika monica marianne margrethe margot marina marlene kirsten kristin kristina kristen katrin
    katja karin jutta johanna ines gabriele gabriela franziska erika elke elisabeth doris dagmar
    cornelia claudia christiane birgit bettina beate barbel annette annegret annalena angelina aurora
    beatrice beatriz blanca carla carmen carolina catalina cecilia celine chantal claudine colette
    concepcion consuelo cristina dolores elena emilia esperanza estela federica federica florence
    francesca francoise genevieve giorgia giovanna giulia graziella guadalupe helene hortense
    ilaria inmaculada isabel isabelle josefina juana laetitia leticia liliana lorena lourdes lucia
    luisa luz magdalena manuela margarita mariana marta mercedes mireille monique nadia nathalie
    noemi odile paola patrizia paula pauline pilar raquel rocio rosa rosario sandrine segolene silvia
    simona sofia sylvie valentina valeria valerie veronica veronique viviane ximena yolanda yvette
    yvonne olga irina tatiana natalia natalya svetlana ekaterina yekaterina elena yelena galina
    ludmila lyudmila marina nadezhda oksana polina raisa tamara valentina vera yulia yulija zoya
    agnieszka beata danuta dorota elzbieta ewa grazyna hanna jadwiga joanna jolanta katarzyna krystyna
    lidia malgorzata zofia zuzana jana ivana lenka ivanka ljubica milena mirjana snezana dragana
    kolinda maja vesna zorana emine fatma ayşe ayse hatice zeynep elif meral tansu nurten sevgi gülsüm
    fatima aisha amina khadija leila layla maryam mariam nadia noor noura rania salma samira sana
    shirin soraya yasmin zahra zainab asma benazir bilawal hina maleeha sherry sheikha lubna reem
    indira sonia priyanka nirmala sushma pratibha mamata mayawati smriti meenakshi lakshmi anjali
    kavita sunita rekha meera sheila hasina chandrika sirima aung mei ling xiaoping yingluck
    megawati retno sri siti puan corazon gloria leni imelda miriam risa miyuki yuriko tomomi makiko
    sanae akiko keiko naoko noriko yoko eun-hye kyung-wha geun-hye yoo-jung jacinda helen julie penny
    marise tanya gladys erna solveig ine siv jens-marie grete mette helle margrethe pia sanna tarja
    annika birgitta carin cecilia magdalena margot ulla ylva anniken ine bente trine kaja dalia ingrida
    vaira kersti ligita laimdota ellen nancy nkosazana ngozi winnie graca joyce samia amina aminata
    oby wangari thuli tzipi golda ayelet miri orly gila merav karine florence sylvie fleur jeanine
    kajsa hanneke jet neelie carola mona roula dora alicia alejandra michelle jeannette dilma
    cristina delcy xiomara evita isabel condoleezza madeleine kamala nikki kellyanne sarah susan
    samantha loretta elena sonia ruth amy ketanji janet tulsi jeanne kirsten tammy mazie dianne
    kelly marsha debbie lisa olympia barbara patty maria claire heidi amy elise liz nancy
    """

  static let male = """
    james robert john michael david william richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward
    jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
    samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan
    henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean
    gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan
    juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
    barack bill bob ben bernie bernard brad brett calvin cameron casey cecil chris chuck clarence
    clark claude clifford clint clinton clive colin cory craig curtis dale damon dan danny darren
    dave dean derek derrick don doug duncan dwight earl ed eddie edgar edmund edwin eliot elliott
    elliot ernest evan felix fred frederick freddie geoffrey geoff gavin gene gilbert glenn glen
    gordon graham greg guy harris harry harvey hector herbert herman howard hugh hugo hunter ian ira
    irving isaac ivan jake jamal jared jay jed jeff jerome jim jimmy joel johnny jon josh julian
    karl ken kent kirk kurt lance lee leo leon leonard leroy leslie lester lewis lloyd lou louis luke
    malcolm marc marco marcus mario marshall martin marty marvin matt maurice max maxwell mel melvin
    mick mickey mike miles mitch mitchell mitt mohammed morgan murray neal neil nelson newt nick
    nigel noel norman oliver oscar otis otto owen percy perry pete phil phillip preston ray reggie
    reginald rex rick ricky rob rod rodney roland roman ron ronnie ross rudolph rudy rupert russ sam
    sandy saul seth shane shaun sheldon sid sidney simon solomon spencer stan stanley steve stewart
    stuart ted terrence theodore theresa tim tobias toby todd tom tommy tony travis trent trevor troy
    vernon victor vince virgil wallace warren wendell wesley wilbur wilfred winston woodrow zach
    alastair alistair angus callum declan dermot eamon finbarr gareth hamish iain kieran liam niall
    ruairi seamus geraint rhys huw ewan rishi sadiq boris gavin philip ash grant
    jean pierre jacques michel alain philippe bernard andre rene francois françois gerard henri
    laurent olivier pascal patrice marcel maurice nicolas emmanuel jean-yves jean-marc jean-claude
    jean-pierre jean-luc jean-marie jean-paul thierry yves yannick xavier vincent sebastien stephane
    sylvain serge roland raymond raphael quentin norbert mathieu marc luc lionel leo jerome guillaume
    gilles gaston fabrice fabien etienne eric edouard dominique didier denis damien christophe
    cedric bruno bertrand benoit baptiste arnaud antoine anthony herve florent florian
    hans karl heinrich helmut gerhard wolfgang klaus jurgen jürgen dieter horst uwe günter gunter
    günther gunther manfred joachim werner siegfried sigmar siegmar rainer reinhard rudiger rüdiger
    ralf rolf stefan stephan steffen sven thorsten torsten tilman theo udo ulrich volker walther
    wilhelm winfried wolf christoph clemens detlef eberhard eckart egon ernst erwin ewald ferdinand
    franz friedrich fritz georg gregor guido hannes harald hartmut heiko heinz hermann holger ingo
    jens jochen johann johannes jorg jörg josef kai konrad kuno lars lothar ludwig markus matthias
    michael moritz norbert olaf oskar patrick philipp boris armin alois andreas axel bernd bernhard
    björn bjorn burkhard carsten christian martin peer philipp roderich sigurd thomas til
    giovanni giuseppe antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco
    domenico bruno paolo michele giorgio aldo sergio luciano matteo silvio romano enrico lorenzo
    guido massimo maurizio roberto claudio alessandro andrea fabio federico filippo gianfranco
    giancarlo gianluca giacomo giulio leonardo luca marcello nicola pier renato riccardo stefano
    umberto ugo vittorio beppe
    jose josé juan manuel francisco luis miguel javier carlos jesus alejandro rafael pedro angel
    fernando pablo jorge sergio alberto diego adrian alvaro andres arturo augusto benito camilo
    cesar césar cristobal cristian daniel eduardo emilio enrique ernesto esteban eugenio evo
    fabian felipe fidel gerardo gonzalo guillermo gustavo hector héctor hernan horacio hugo ignacio
    iñigo inigo ivan jaime joaquin joaquín jordi julio leandro leonel leopoldo lorenzo marcelo marco
    mariano mario martin mauricio maximo nestor néstor nicolas nicolás octavio omar orlando oscar
    óscar oswaldo patricio rafael ramon ramón raul raúl ricardo roberto rodrigo rogelio rolando ruben
    rubén salvador samuel santiago sebastian sebastián simon teodoro tomas tomás vicente victor
    víctor xavier joao joão paulo luiz luis antonio aloysio anibal aníbal armando jair michel nelson
    raimundo renan ronaldo rui sergio tarso tiago vasco celso fernao mario marcos
    willem wim jan johan pieter piet kees cees hendrik henk jeroen joost jaap maarten maxime geert
    gert gerrit dirk diederik bart bas bram frans frits guy herman joop karel koen kris laurens leo
    lodewijk luuk mark marnix nico onno paul peter rene roel ruud sander siebe sjoerd stef steven
    stijn theo thijs tjibbe uri wouter yves ank
    anders arne bengt bo carl-henrik carl christer erik fredrik göran goran gunnar gustaf gustav
    håkan hakan hans henrik jakob jan jens jesper jimmie johan jonas jorgen jørgen karl-johan kjell
    knut kristian lars leif magnus mads mats mikael morten nils odd olav ole ola olof olle oyvind
    øyvind pal pål per peder peter poul rune sigurd sindre soren søren stefan stig sten sture svein
    sverre terje thorbjorn thorbjørn tor tore torbjörn trond troels ulf anders villy
    aki alexander antti eero esko heikki jari jarmo jukka juha jussi jyri jyrki kai kari kimmo
    lauri matti mauno mikko olli paavo pekka pertti petteri risto sauli tapani timo toomas urmas
    andrus jüri juri hannes indrek margus raimond artis valdis andris maris egils gitanas linas
    raimundas rimantas arvydas vytautas algirdas
    vladimir sergei sergey dmitry dmitri dmitriy alexander aleksandr alexei aleksey alexey mikhail
    nikolai nikolay andrei andrey yuri yury viktor victor igor oleg boris anatoly anatoli konstantin
    pavel petr pyotr vasily vasili valery valeriy vyacheslav vladislav vitaly vitali evgeny yevgeny
    evgeni gennady georgy grigory ivan kirill leonid lev maxim maksim denis roman ruslan ramzan
    rashid rinat semyon stanislav taras timur vadim valentin valentyn volodymyr oleksandr oleksii
    oleksiy andriy serhiy serhii mykhailo mykola petro pavlo dmytro rustem ihor yuriy vyacheslav
    arsen arseniy arseny anton artem artyom bohdan bogdan danylo hryhoriy mikheil mikhael bidzina
    giorgi irakli davit levan zurab serzh nikol armen vigen ara ashot karen tigran ilham heydar
    zakir hasan elmar nursultan kassym-jomart islam shavkat emomali gurbanguly almazbek askar
    alyaksandr alexander aliaksandr leonid
    andrzej antoni bartosz bogdan bronisław bronislaw donald grzegorz jacek jakub jan janusz
    jaroslaw jarosław jerzy józef jozef kazimierz krzysztof lech leszek maciej marcin marek mariusz
    mateusz michal michał mieczyslaw paweł pawel piotr radoslaw radosław radek rafal ryszard
    sławomir slawomir stanisław stanislaw stefan szymon tadeusz tomasz waldemar wiesław witold
    władysław wladyslaw wojciech zbigniew zdzislaw
    vaclav václav miloš milos zeman bohuslav lubomír lubomir miroslav mirek petr pavel jiří jiri
    tomáš tomas karel josef jaroslav ladislav vladimír lukas radek martin andrej robert igor ivan
    rastislav jaroslav ľubomír viktor orbán zsolt lászló laszlo istván istvan ferenc gábor gabor
    györgy gyorgy gyula jános janos józsef jozsef péter peter sándor sandor tibor tamás tamas zoltán
    zoltan attila béla bela imre csaba kristóf klaus iohannis traian nicolae ion mircea mihai
    mihnea adrian calin călin bogdan cristian dacian dan emil gabriel ioan liviu marius ovidiu radu
    sorin titus victor boyko rumen krasimir todor nikolay georgi plamen rosen stefan vezhdi simeon
    aleksandar slobodan boris dragan dušan goran ivica ivo janez borut janko kiro ljubo luka marjan
    milan milorad mirko mladen momir nebojša nebojsa nenad nikola predrag radovan ratko sasa
    slaven stipe tomislav vojislav vuk zdravko željko zeljko zoran zoltan bakir fikret haris alija
    ramush hashim isa albin edi sali ilir bamir
    alexis alexandros andreas antonis constantine costas konstantinos dimitris dimitrios evangelos
    george georgios giannis yannis ioannis kyriakos nikos nikolaos panos panagiotis pavlos stavros
    yiannis nicos makarios demetris
    recep tayyip abdullah ahmet ali ali̇ bekir bilal binali bülent bulent cemil cengiz cevdet
    devlet deniz ekrem emre erdal erdogan ertuğrul fahrettin faruk fikri fuat hakan haluk hulusi
    hüseyin huseyin hikmet ibrahim i̇brahim ilker ismail i̇smail ismet kemal kenan mehmet mesut metin
    mevlüt mevlut muharrem murat mustafa necdet necmettin numan nurettin nuri omer ömer orhan osman
    ramazan saadet selçuk selcuk selahattin süleyman suleyman şükrü sukru taner temel turgut umit
    ümit vecdi yaşar yasar yavuz yılmaz yunus yusuf zekeriya haluk işık
    mohammad mohammed muhammad mohamed muhammed mahmoud mahmud ahmed ahmad abdul abdel abdelaziz
    abdelfattah abdallah abdulla abdulaziz abdulrahman abdelmalek abdelmadjid abdelkader adel adil
    adnan akbar akram ala alaa ammar amr anas anwar aref asad ashraf ayman aziz bahram bashar basil
    bassam bilal boutros burhan dawood emad essam fahad fahd faisal fares farid farouk fathi fawzi
    fayez fouad fuad ghassan habib haider hakim hamad hamid hamza hani harun haroon hasan hashem
    hassan hatem hazem hisham hosni hossein husain husayn hussain hussein houari ibrahim idris ihab
    imad imran irfan isa ismael ismail issa iyad jaber jafar jalal jamal jamil javad javid kamal
    kareem karim kassem khaled khalid khalifa khalil majid malik mamoun mansour marwan masoud
    massoud maher mohsen mojtaba mokhtar morteza mostafa mousa moussa mubarak muhsin mukhtar muqtada
    musa mustapha nabil nader naguib naif najib naji nasser nasir nawaf nawaz nayef nizar noureddine
    nouri omar osama qasem qassem qais rafik rafiq rami ramzi rashid riad riyad reza rouhollah saad
    saadi sabah sadegh saddam saeed said salah saleh salem salim salman sami samir saud seif
    shaheen shahid shaker sharif sherif shukri sohail suhail sultan tahir talal talib tamim tareq
    tariq tarek wael waleed walid wasim yahya yaser yasser yasir yassin youssef yousef yousif yusuf
    younis zaid zayed zakaria zaki ziad javad ebrahim esmail gholam ghulam hojatoleslam kazem mehdi
    mahdi mir-hossein parviz rahim ramin sadeq saman shahram siamak bijan bahman behrouz dariush
    farhad fereydoun hormoz jahangir kamran kourosh manouchehr mehran naser nikahang ardeshir
    asif asfandyar arif ayub babar bilawal ehsan fazal hafiz hamid ijaz iqbal ishaq jahangir
    khawaja khurram khurshid mamnoon masood mushahid musharraf pervaiz pervez qamar raheel rehman
    sartaj shahbaz shaukat shujaat sikandar tahir yousaf zahid zardari zulfiqar ashfaq
    narendra manmohan rahul rajiv sanjay arun arvind ashok atal amit anil ajit abhijit anand ajay
    akhilesh arjun bipin chandra deepak dinesh ganesh gopal govind hari harish hardeep inder jagdish
    jaswant jayant kapil karan kiren krishna kumar lal lalit mahatma mahesh manish manoj manohar
    mukesh mukul murli narayan naresh naveen nirmal nitin nitish om pranab prakash prasad praveen
    prithviraj raghuram raj rajesh rajan rajeev rajendra rajnath rakesh ram ramesh ranjit ravi
    ravindra rohit sachin salman sandeep sanjeev santosh satish shankar sharad shashi shiv shivshankar
    shyam siddharth subrahmanyam subramanyam sudhir sunil suresh surya sushil tarun uday umesh
    vajpayee venkaiah vijay vikas vikram vinay vinod vivek yashwant yogi mahinda maithripala ranil
    gotabaya chandrika sarath ziaur
    wei jian jun jinping keqiang jintao jiabao qiang qishan dejiang yuanchao zemin rongji xiannian
    zedong enlai li wang zhang liu chen yang huang zhao zhou wu xu sun zhu hu guo lin luo yi
    fenghe wanquan wenjie guangkuo ting ying-jeou tsai lai shui-bian kuan shih-ming lee kim park
    jong-un jong-il myung-bak moo-hyun dae-jung jae-in min-koo kwan-jin yong-moo kyeong-doo
    shinzo junichiro yasuo taro yukio naoto yoshihiko fumio yoshihide itsunori gen takeshi nobuo
    minoru hiroshi kenji toshimi satoshi shigeru seiji kiyoshi akihiko hideki ichiro koichi makoto
    masahiko nobuyoshi ryu takashi tadashi yoshimasa yasukazu
    prayut prayuth prawit thaksin abhisit surayud pongsak anupong apirat somchai somkiat chatchai
    kraisak surin tanasak udomdej wissanu preecha narong sompong
    nguyen phan tran ngo pham vo le truong phuc quang trong minh xuan tan dung sang
    mahathir najib hishammuddin hisham anwar abdul zahid muhyiddin shafie azmin khairy rafidah
    kamarulzaman zulkifli affendi raja mohamad mohd datuk syed wan nik tengku teo ng tharman goh
    heng khaw vivian shanmugam joko susilo jusuf prabowo ryamizard purnomo luhut wiranto gatot
    moeldoko hadi sjafrie bambang budi agus ahok yudhoyono rodrigo benigno delfin gregorio ferdinand
    fidel ramon emilio jejomar manny leila voltaire albert gilbert
    malcolm tony scott kevin julian bob paul christopher marise peter stuart mathias barnaby bill
    winston jonathan gerry jacinda
    nelson jacob cyril thabo frederik mosiuoa kgalema pravin olusegun goodluck muhammadu yemi atiku
    sani ibrahim babangida umaru bola tukur buratai lai garba nnamdi chinua wole kofi kwame john
    jerry nana akufo yoweri museveni paul kagame uhuru mwai raila daniel william jomo julius jakaya
    benjamin robert mugabe emmerson morgan joshua hage hifikepunye sam joaquim eduardo isaias meles
    hailemariam abiy girma seyoum mulatu haile omar hassan bashir salva riek idriss mahamadou
    blaise roch alpha alassane laurent henri macky abdoulaye leopold faure gnassingbe patrice yayi
    denis joseph felix etienne moise jean-pierre theodore teodoro ali bongo idris mahamat
    benjamin ehud ariel shimon avigdor moshe yitzhak yair naftali gadi gabi benny danny dan dore
    isaac itzik menachem meir micky mordechai naftali nir ofer reuven ron rafael shaul silvan uri
    uzi yaakov yaron yoav yoel yoram yossi yisrael yuval ze'ev zeev zvi amir amos avi avraham boaz
    dov eitan eli elyezer gideon haim herzl ilan
    """
}
