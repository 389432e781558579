/**
 * Names of one town in the languages our readers write them in, a town a line; of one country likewise. Facts and nothing
 * else: where a name means two places (Monaco, Georgia) it is left out.
 */
export const TOWNS = `
Aachen, Aix-la-Chapelle, Aken, Aquisgrán
Algiers, Alger, Algier, Argel, الجزائر العاصمة
Antwerp, Antwerpen, Anvers, Amberes
Athens, Athen, Athènes, Atenas, Atene, Αθήνα
Baghdad, Bagdad, بغداد
Basel, Basle, Bâle, Basilea
Beijing, Peking, Pékin, Pekín, 北京
Beirut, Beyrouth, Beiroet, Bejrut, بيروت
Belgrade, Beograd, Belgrad, Belgrado, Београд
Berlin, Berlino, Berlín, Berlijn, ベルリン, برلين
Bern, Berne, Berna
Bologna, Bologne, Bolonia
Bordeaux, Burdeos
Bratislava, Pressburg, Pozsony
Brno, Brünn
Bruges, Brugge, Brügge, Brujas
Brussels, Bruxelles, Brussel, Brüssel, Bruselas
Bucharest, București, Bukarest, Bucarest
Budapest, Budapeszt, Budapeste
Cairo, Kairo, Le Caire, El Cairo, Il Cairo, القاهرة
Cape Town, Kapstadt, Kaapstad, Le Cap, Ciudad del Cabo, Cidade do Cabo
Casablanca, الدار البيضاء
Cologne, Köln, Colonia, Keulen, Kolonia
Copenhagen, København, Kopenhagen, Copenhague, Copenaghen
Damascus, Damaskus, Damas, Damasco, دمشق
Delhi, New Delhi, Neu-Delhi, Nueva Delhi
Dresden, Dresde, Drezno
Dublin, Dublín, Baile Átha Cliath
Edinburgh, Édimbourg, Edimburgo, Edynburg
Florence, Firenze, Florenz, Florencia
Frankfurt, Frankfurt am Main, Francfort, Francoforte
Freiburg, Freiburg im Breisgau
Gdansk, Gdańsk, Danzig
Geneva, Genève, Genf, Ginebra, Ginevra, Genebra
Genoa, Genova, Genua, Gênes, Génova
Ghent, Gent, Gand, Gante
Gothenburg, Göteborg
Graz
Hamburg, Hambourg, Hamburgo, Amburgo
Hanover, Hannover, Hanovre
Havana, La Habana, Havanna, La Havane
Helsinki, Helsingfors
Hiroshima, 広島
Istanbul, İstanbul, Estambul, Stambuł
Jakarta, Djakarta
Jerusalem, Jérusalem, Jerusalén, Gerusalemme, القدس, ירושלים
Kyiv, Kiev, Kiew, Kijów, Київ, Киев
Kobe, 神戸
Krakow, Kraków, Cracow, Krakau, Cracovie, Cracovia
Kyoto, Kioto, 京都
La Coruña, A Coruña, Corunna
Leipzig, Lipsk, Lipsia
Liège, Lüttich, Luik
Lille, Rijsel
Lisbon, Lisboa, Lissabon, Lisbonne, Lisbona, Lizbona
Ljubljana, Laibach, Lubiana
Lodz, Łódź
London, Londres, Londra, Londen, Londyn, ロンドン, لندن
Los Angeles, ロサンゼルス
Lucerne, Luzern, Lucerna
Luxembourg, Luxemburg, Lëtzebuerg, Luxemburgo, Lussemburgo
Lviv, Lvov, Lwów, Lemberg, Львів
Lyon, Lyons, Lione
Madrid, Madryt, مدريد
Mainz, Mayence, Magonza
Marseille, Marseilles, Marsella, Marsiglia
Mexico City, Ciudad de México, CDMX, Mexiko-Stadt, Mexico DF
Milan, Milano, Mailand, Milán, Milão, Mediolan
Montreal, Montréal
Moscow, Moskva, Moskau, Moscou, Moscú, Mosca, Moskwa, Москва
Mumbai, Bombay
Munich, München, Monaco di Baviera, Múnich, Munique, Monachium
Nagoya, 名古屋
Naples, Napoli, Neapel, Nápoles, Neapol
New York, New York City, NYC, Nueva York, Nova York, Nova Iorque, Nowy Jork, ニューヨーク, نيويورك
Nice, Nizza, Niza
Nuremberg, Nürnberg, Norimberga, Núremberg, Neurenberg
Osaka, 大阪
Oslo
Oporto, Porto
Padua, Padova, Padoue
Paris, Parigi, París, Parijs, Paryż, パリ, باريس
Poznan, Poznań, Posen
Prague, Praha, Prag, Praga, Praag
Regensburg, Ratisbon, Ratisbonne
Riga, Rīga
Rome, Roma, Rom, Rzym, ローマ, روما
Rotterdam, Róterdam
Saint Petersburg, St. Petersburg, Sankt Petersburg, San Pietroburgo, San Petersburgo, Санкт-Петербург
Salzburg, Salzbourg, Salzburgo, Salisburgo
San Sebastián, Donostia
Sao Paulo, São Paulo, San Pablo
Sapporo, 札幌
Seoul, Séoul, Seúl, Seul, 서울
Seville, Sevilla, Siviglia, Séville
Shanghai, Schanghai, Xangai, 上海
Singapore, Singapur, Singapour, Singapura
Sofia, София
Stockholm, Estocolmo, Stoccolma, Sztokholm
Strasbourg, Straßburg, Strassburg, Estrasburgo, Strasburgo, Straatsburg
Szczecin, Stettin
Tallinn, Reval
Tangier, Tanger, Tánger, طنجة
Tehran, Teheran, Téhéran, Teherán, تهران
Tel Aviv, Tel Aviv-Yafo
The Hague, Den Haag, 's-Gravenhage, La Haye, La Haya, L'Aia, Haia
Thessaloniki, Saloniki, Salonica, Θεσσαλονίκη
Tokyo, Tokio, Tóquio, 東京, طوكيو
Trento, Trient
Trier, Trèves, Treviri
Trieste, Triest
Tunis, Túnez, تونس العاصمة
Turin, Torino, Turín
Valencia, València, Valence
Venice, Venezia, Venedig, Venise, Venecia, Veneza
Vienna, Wien, Vienne, Viena, Wenen, Wiedeń
Vilnius, Wilna, Wilno
Warsaw, Warszawa, Warschau, Varsovie, Varsovia, Varsavia
Wroclaw, Wrocław, Breslau
Yokohama, 横浜
Zagreb, Agram
Zaragoza, Saragossa
Zurich, Zürich, Zurigo, Zúrich
`;

export const COUNTRIES = `
UK, United Kingdom, Great Britain, England, GB, Vereinigtes Königreich, Großbritannien, Royaume-Uni, Reino Unido, Regno Unito
US, USA, United States, United States of America, Vereinigte Staaten, États-Unis, Estados Unidos, EE UU, Stati Uniti
Argentina, Argentinien, Argentine
Austria, Österreich, Autriche, Oostenrijk, AT
Belgium, België, Belgique, Belgien, Bélgica, Belgio, BE
Brazil, Brasil, Brasilien, Brésil, Brasile, BR
Canada, Kanada, Canadá
China, Chine, Cina, 中国
Croatia, Hrvatska, Kroatien
Czechia, Czech Republic, Česko, Česká republika, Tschechien, CZ
Denmark, Danmark, Dänemark, Danemark, Dinamarca, DK
Egypt, Ägypten, Égypte, Egipto, مصر
Finland, Suomi, Finnland, Finlande
France, Frankreich, Francia, França, Frankrijk, Francja, FR
Germany, Deutschland, Allemagne, Alemania, Germania, Alemanha, Duitsland, Niemcy, DE
Greece, Griechenland, Grèce, Grecia, Ελλάδα
Hungary, Magyarország, Ungarn, Hongrie
India, Indien, Inde, Bharat
Ireland, Irland, Irlande, Irlanda, Éire
Italy, Italia, Italien, Italie, Itália, Włochy, IT
Japan, Japon, Japón, Giappone, Japão, 日本, JP
Lithuania, Lietuva, Litauen
Mexico, México, Mexiko, Mexique
Morocco, Maroc, Marruecos, Marokko, المغرب
Netherlands, The Netherlands, Holland, Nederland, Niederlande, Pays-Bas, Países Bajos, Paesi Bassi, NL
Norway, Norge, Norwegen, Norvège, Noruega
Poland, Polska, Polen, Pologne, Polonia, Polónia, PL
Portugal, Portogallo, Portugalia, PT
Romania, România, Rumänien, Roumanie
Russia, Russland, Russie, Rusia, Россия
Slovenia, Slovenija, Slowenien
South Korea, Korea, Südkorea, 대한민국
Spain, España, Spanien, Espagne, Spagna, Espanha, Spanje, ES
Sweden, Sverige, Schweden, Suède, Suecia
Switzerland, Schweiz, Suisse, Svizzera, Suiza, Zwitserland, CH
Turkey, Türkiye, Türkei, Turquie
Ukraine, Україна, Ucrania
`;
