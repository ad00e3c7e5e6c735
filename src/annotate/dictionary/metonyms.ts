/** Seats of power that stand for a state or its government: "the Kremlin said". Capitals are in the table of states. */

/** Columns: seat | name of the state or organisation it stands for. */
export const METONYM_ROWS = `
Kremlin | Russia
White House | United States
Oval Office | United States
Capitol Hill | US Congress
Foggy Bottom | State Department
Downing Street | United Kingdom
10 Downing Street | United Kingdom
Number 10 | United Kingdom
Whitehall | United Kingdom
Westminster | United Kingdom
Buckingham Palace | United Kingdom
Elysee | France
Élysée | France
Elysee Palace | France
Élysée Palace | France
Quai d'Orsay | France
Blue House | South Korea
Zhongnanhai | China
Sublime Porte | Turkey
Tel Aviv | Israel
Kiev | Ukraine
Peking | China
Teheran | Iran
Washington DC | United States
Washington, DC | United States
Delhi | India
Brasília | Brazil
Bogotá | Colombia
Asunción | Paraguay
Yaoundé | Cameroon
Lomé | Togo
San José | Costa Rica
Sana'a | Yemen
Bucuresti | Romania
Nur-Sultan | Kazakhstan
The Hague | Netherlands
Turtle Bay | United Nations
`;
