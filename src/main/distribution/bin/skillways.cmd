@echo off
rem Starts Skillways from any folder. JAVA_HOME chooses the Java; SKILLWAYS_JAVA_OPTS adds options for it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %SKILLWAYS_JAVA_OPTS% -jar "%~dp0..\skillways.jar" %*
exit /b %ERRORLEVEL%
